package org.unionbridge.plan.extension;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** The extensions that hold at a union: its own and those of the unions above it. */
public final class Extensions {

  private static final int MOST_PAGES = 10;

  private final AggregateStore<KindExtension, ExtensionEvent> store;

  Extensions(AggregateStore<KindExtension, ExtensionEvent> store) {
    this.store = store;
  }

  /**
   * Those in force there. It looks up the path, at unions that are named by it and nowhere else:
   * what a federation says of kinds is meant for all below.
   */
  public Mono<List<KindExtension>> at(Place place) {
    var unions =
        Arrays.stream(place.unionPath().split("/", -1)).filter(id -> !id.isEmpty()).toList();
    if (unions.isEmpty()) {
      return Mono.just(List.of());
    }
    var above = Scope.within("/" + unions.getFirst() + "/");
    var theirs = Criteria.oneOf(ExtensionCodec.UNION, unions);
    return page(above, theirs, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(above, theirs, page.next()))
        .take(MOST_PAGES)
        .concatMapIterable(Page::items, 1)
        .map(Stored::state)
        .collectList();
  }

  private Mono<Page<Stored<KindExtension>>> page(
      Scope above, Criteria theirs, Optional<String> after) {
    return store.page(above, theirs, new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
