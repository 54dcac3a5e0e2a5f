package org.unionbridge.plan.quota;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The quotas that stand, as those above and those below ask for them. */
final class Quotas {

  private final AggregateStore<Quota, QuotaEvent> store;
  private final Measures measures;

  Quotas(AggregateStore<Quota, QuotaEvent> store, Measures measures) {
    this.store = store;
    this.measures = measures;
  }

  /** Those that unions of the scope have set. */
  Mono<Page<Stored<Quota>>> set(Scope scope, Optional<Integer> year, PageRequest request) {
    var criteria =
        Stream.concat(
                Stream.of(standing()),
                year.map(known -> Criteria.where(Terms.YEAR, known)).stream())
            .reduce(Criteria.any(), Criteria::and);
    return store.page(scope, criteria, request);
  }

  /**
   * Those that are expected of a union. It looks up the path, at unions that are named by it: what
   * is expected of a union is there for it to see.
   */
  Mono<Page<Stored<Quota>>> of(Place place, int year, PageRequest request) {
    var unions =
        Arrays.stream(place.unionPath().split("/", -1)).filter(id -> !id.isEmpty()).toList();
    if (unions.isEmpty()) {
      return Mono.just(new Page<>(List.of(), Optional.empty()));
    }
    var criteria =
        standing()
            .and(Criteria.oneOf(Terms.UNION, unions))
            .and(Criteria.where(Terms.UNIONS, place.unionId()))
            .and(Criteria.where(Terms.YEAR, year));
    return store.page(Scope.within("/" + unions.getFirst() + "/"), criteria, request);
  }

  /** Those of these ids that are expected of a union, also when they were withdrawn. */
  Flux<Stored<Quota>> among(Place place, Collection<String> ids) {
    var top = Scope.within("/" + place.unionPath().split("/", -1)[1] + "/");
    var criteria = Criteria.oneOf("_id", ids).and(Criteria.where(Terms.UNIONS, place.unionId()));
    return store
        .page(top, criteria, PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(Page::items);
  }

  private static Criteria standing() {
    return Criteria.where(Terms.STAGE, QuotaCodec.SET);
  }

  /** How much is there at a union and below it. */
  Mono<Long> reached(Place place, Terms terms) {
    return measures.inYear(Scope.within(place.unionPath()), terms.counts(), terms.year());
  }

  static Terms terms(Quota quota) {
    return switch (quota) {
      case Quota.Set(var terms) -> terms;
      case Quota.Withdrawn(var terms) -> terms;
      case Quota.Unset _ -> throw new IllegalStateException("a quota is kept once it is set");
    };
  }
}
