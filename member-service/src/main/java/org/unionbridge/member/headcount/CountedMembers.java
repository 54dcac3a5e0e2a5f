package org.unionbridge.member.headcount;

import java.util.Collection;
import java.util.Map;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.roll.Headcounts;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Counts per union, each kept with a version of its own. A count is only kept where nobody kept
 * another since it was begun: so the last one was taken after all that it must know of.
 */
final class CountedMembers implements Headcounts {

  private static final Scope ALL = Scope.everything();
  private static final int RACES = 20;

  private final ViewStore<HeadcountView> counts;
  private final Members members;
  private final Unions unions;

  CountedMembers(ViewStore<HeadcountView> counts, Members members, Unions unions) {
    this.counts = counts;
    this.members = members;
    this.unions = unions;
  }

  @Override
  public Mono<Map<String, Headcount>> of(Collection<Place> places) {
    return Flux.fromIterable(places)
        .concatMap(place -> of(place).map(count -> Map.entry(place.unionId(), count)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private Mono<Headcount> of(Place place) {
    return Mono.zip(
        counts.find(ALL, place.unionId()).map(c -> c.state().members()).defaultIfEmpty(0L),
        counts.sum(Scope.within(place.unionPath()), Criteria.any(), "state.members"),
        Headcount::new);
  }

  /** Counts the members of the union itself anew. */
  Mono<Void> recount(String unionId) {
    return unions
        .standing(ALL, unionId)
        .flatMap(union -> Mono.defer(() -> attempt(union.place())).retryWhen(againWhenRaced()))
        .then();
  }

  private Mono<Boolean> attempt(Place place) {
    return counts
        .find(ALL, place.unionId())
        .map(Stored::version)
        .defaultIfEmpty(0L)
        .flatMap(version ->
            members
                .countActive(place.unionId())
                .map(number ->
                    ViewStore.Entry.of(
                        place.unionId(), place, version + 1, new HeadcountView(number))))
        .flatMap(counts::put)
        .flatMap(kept -> kept ? Mono.just(true) : Mono.error(new LostRace()));
  }

  private static Retry againWhenRaced() {
    return Retry.max(RACES).filter(LostRace.class::isInstance);
  }

  /** Another instance counted the same union meanwhile. */
  private static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
