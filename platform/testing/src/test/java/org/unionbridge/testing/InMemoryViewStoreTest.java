package org.unionbridge.testing;

import org.unionbridge.platform.store.ViewStore;

class InMemoryViewStoreTest extends ViewStoreContract {

  private final InMemoryViewStore<Figure> store = InMemoryViewStore.of(Figure.class);

  @Override
  protected ViewStore<Figure> store() {
    return store;
  }
}
