package org.unionbridge.member.union;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.unionbridge.platform.store.TextParts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks unions up. */
public final class Unions {

  private static final String ID = "_id";
  private static final int LOOKED_AT = 50;
  private static final Comparator<Named> CLOSEST =
      Comparator.<Named>comparingInt(named -> named.name().length()).thenComparing(Named::name);

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

  /** A union by its name. */
  public record Named(String id, String name, boolean active) {}

  /** Those whose name has this in it, the closest first, of the first that are found. */
  public Mono<List<Named>> named(Scope scope, String part, int most) {
    return Mono.justOrEmpty(TextParts.asking(UnionCodec.PARTS, part))
        .flatMap(asked -> store.page(scope, asked, PageRequest.first(ID, LOOKED_AT)))
        .map(page ->
            page.items().stream()
                .map(Unions::existing)
                .map(u -> new Named(u.id(), u.profile().name(), u instanceof Active))
                .filter(named -> TextParts.hold(named.name(), part))
                .sorted(CLOSEST)
                .limit(most)
                .toList())
        .defaultIfEmpty(List.of());
  }

  /** A post that somebody holds. */
  public record Held(String post, Named union, LocalDate since) {}

  /** The posts of one member, wherever they are. */
  public Flux<Held> heldBy(String memberId) {
    return all(Criteria.where(UnionCodec.HOLDERS, memberId))
        .flatMapIterable(union ->
            union.holdings().stream()
                .filter(held -> held.isOf(memberId))
                .map(held -> held(union, held))
                .toList());
  }

  private static Held held(Existing union, Union.Holding held) {
    var named = new Named(union.id(), union.profile().name(), union instanceof Active);
    return new Held(held.post().toString(), named, held.since());
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
