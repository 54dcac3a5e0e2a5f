package org.unionbridge.notification.ticking;

import java.util.Optional;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes through everything that matches, page by page, for work that the system does by itself. */
public final class Walk {

  private Walk() {}

  /** All that matches, in the order of this field. */
  public static <V> Flux<Stored<V>> through(ViewStore<V> store, Criteria criteria, String sort) {
    return through(store, Scope.everything(), criteria, sort);
  }

  /** All of the scope that matches, in the order of this field. */
  public static <V> Flux<Stored<V>> through(
      ViewStore<V> store, Scope scope, Criteria criteria, String sort) {
    return store
        .page(scope, criteria, PageRequest.first(sort, PageRequest.MOST))
        .expand(page ->
            page.next()
                .map(next ->
                    store.page(
                        scope,
                        criteria,
                        new PageRequest(sort, false, PageRequest.MOST, Optional.of(next))))
                .orElse(Mono.empty()))
        .concatMapIterable(Page::items, 1);
  }
}
