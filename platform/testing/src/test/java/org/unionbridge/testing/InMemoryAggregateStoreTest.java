package org.unionbridge.testing;

import java.util.List;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.testing.Tally.Counted;

class InMemoryAggregateStoreTest extends AggregateStoreContract {

  private final InMemoryAggregateStore<Tally, Counted> store =
      InMemoryAggregateStore.of("tally", new Tally.Codec());

  @Override
  protected AggregateStore<Tally, Counted> store() {
    return store;
  }

  @Override
  protected List<Envelope> eventsOf(String id) {
    return store.events().stream().filter(e -> e.key().equals("tally:" + id)).toList();
  }
}
