package org.unionbridge.plan.following;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Publication;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The unions below that a published plan is meant for, and which of them follow it (P-10). */
final class Followers {

  static final String LISTENER = "plan.followers";

  private final Function<String, ViewStore<Follower>> stores;
  private final ToIntFunction<String> active;
  private final Unions unions;
  private final Map<Integer, ViewStore<Follower>> opened = new ConcurrentHashMap<>();

  /**
   * @param stores opens a collection, which may take a moment
   * @param active the generation of a listener that answers
   */
  Followers(
      Function<String, ViewStore<Follower>> stores, ToIntFunction<String> active, Unions unions) {
    this.stores = stores;
    this.active = active;
    this.unions = unions;
  }

  /**
   * A union below.
   *
   * @param planId its plan that follows the one above, and since when; nothing where none does
   */
  record FollowerLine(String unionId, Optional<String> planId, Optional<LocalDate> since) {}

  ViewStore<Follower> of(int generation) {
    return opened.computeIfAbsent(generation, g -> stores.apply("plan_followers_g" + g));
  }

  private Mono<ViewStore<Follower>> rows() {
    return Mono.fromCallable(() -> of(active.applyAsInt(LISTENER)))
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** In the order of the unions' ids; nobody of a plan that is not published. */
  Mono<Page<FollowerLine>> of(Stored<Begun> plan, PageRequest asked) {
    var kinds =
        Standing.force(plan.state())
            .flatMap(force -> force.publication())
            .map(Publication::unitKinds)
            .orElse(List.of());
    if (kinds.isEmpty()) {
      return Mono.just(new Page<>(List.of(), Optional.empty()));
    }
    var words = kinds.stream().map(kind -> kind.word()).toList();
    var below = Scope.within(plan.place().unionPath());
    return unions
        .planning(below, words, asked)
        .map(page -> without(page, plan.place().unionId()))
        .flatMap(page ->
            rows()
                .flatMap(rows -> among(rows, below, plan.id(), page.items()))
                .map(known -> page.map(place -> line(place.unionId(), known))));
  }

  private static Page<Place> without(Page<Place> page, String unionId) {
    return new Page<>(
        page.items().stream().filter(place -> !place.unionId().equals(unionId)).toList(),
        page.next());
  }

  private static Mono<Map<String, Follower>> among(
      ViewStore<Follower> rows, Scope scope, String above, Collection<Place> places) {
    if (places.isEmpty()) {
      return Mono.just(Map.of());
    }
    var ids = places.stream().map(Place::unionId).toList();
    var wanted = Criteria.where(Follower.ABOVE, above).and(Criteria.oneOf(Follower.UNION, ids));
    return rows.page(scope, wanted, PageRequest.first("_id", PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .map(Stored::state)
                .collect(Collectors.toMap(Follower::unionId, row -> row)));
  }

  private static FollowerLine line(String unionId, Map<String, Follower> known) {
    var row = Optional.ofNullable(known.get(unionId));
    return new FollowerLine(unionId, row.map(Follower::planId), row.map(Follower::since));
  }
}
