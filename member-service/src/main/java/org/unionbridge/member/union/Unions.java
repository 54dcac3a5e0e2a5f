package org.unionbridge.member.union;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Existing;
import org.unionbridge.member.union.Union.Unfounded;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks unions up. */
public final class Unions {

  private static final String ID = "_id";

  private final AggregateStore<Union, UnionEvent> store;

  Unions(AggregateStore<Union, UnionEvent> store) {
    this.store = store;
  }

  /** A union as something to belong to. */
  public record Standing(Place place, boolean active) {}

  /** The union, or empty where the scope has none by that id. */
  public Mono<Standing> standing(Scope scope, String id) {
    return find(scope, id).map(u -> new Standing(placeOf(u), u instanceof Active));
  }

  /** The names of those that the scope has, by id. */
  public Mono<Map<String, String>> names(Scope scope, Collection<String> ids) {
    return store
        .page(scope, Criteria.oneOf(ID, ids), PageRequest.first(ID, PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .map(Unions::existing)
                .collect(Collectors.toMap(Existing::id, union -> union.profile().name())));
  }

  /** Where every union lies. */
  Flux<Place> places() {
    return all(Criteria.any()).map(Unions::placeOf);
  }

  /** The union, or empty where the scope has none by that id. */
  Mono<Existing> find(Scope scope, String id) {
    return store
        .find(scope, id)
        .map(Unions::existing)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  /** Whether any active union hangs on this one. */
  Mono<Boolean> hasUnions(String id) {
    var active = Criteria.where(UnionCodec.STAGE, UnionCodec.ACTIVE);
    return store
        .page(
            Scope.everything(),
            Criteria.where(UnionCodec.PARENT, id).and(active),
            PageRequest.first(ID, 1))
        .map(page -> !page.items().isEmpty());
  }

  /** All that match in the whole tree, page by page. */
  Flux<Existing> all(Criteria criteria) {
    return page(criteria, Optional.empty())
        .expand(page ->
            page.next().isPresent()
                ? page(criteria, page.next())
                : Mono.<Page<Stored<Union>>>empty())
        .flatMapIterable(Page::items)
        .map(Unions::existing);
  }

  private Mono<Page<Stored<Union>>> page(Criteria criteria, Optional<String> after) {
    var request = new PageRequest(ID, false, PageRequest.MOST, after);
    return store.page(Scope.everything(), criteria, request);
  }

  static Place placeOf(Existing union) {
    return new Place(union.id(), union.position().path());
  }

  static Existing existing(Stored<Union> stored) {
    return switch (stored.state()) {
      case Existing union -> union;
      case Unfounded _ -> throw new IllegalStateException(stored.id() + " was never founded");
    };
  }
}
