package org.unionbridge.plan.measure;

import java.time.Year;
import java.util.List;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How much there is of what counts, whichever service told it. */
public final class Measures {

  private final List<Contributions> sources;

  Measures(List<Contributions> sources) {
    this.sources = List.copyOf(sources);
  }

  Mono<Long> sum(Scope scope, Criteria criteria) {
    return Flux.fromIterable(sources)
        .flatMap(source -> source.sum(scope, criteria))
        .reduce(0L, Long::sum);
  }

  /** How much of one code a scope counts in a year. */
  public Mono<Long> inYear(Scope scope, String code, int year) {
    var days = Year.of(year);
    return sum(
        scope,
        Criteria.where(Contribution.CODE, code)
            .and(Criteria.atLeast(Contribution.DATE, days.atDay(1).toString()))
            .and(Criteria.atMost(Contribution.DATE, days.atMonth(12).atEndOfMonth().toString())));
  }
}
