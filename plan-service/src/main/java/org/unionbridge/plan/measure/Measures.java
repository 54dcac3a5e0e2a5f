package org.unionbridge.plan.measure;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    return between(scope, code, days.atDay(1), days.atMonth(12).atEndOfMonth());
  }

  /** The same of several codes, each asked for once. */
  public Mono<Map<String, Long>> inYear(Scope scope, Collection<String> codes, int year) {
    return Flux.fromIterable(codes)
        .distinct()
        .concatMap(code -> inYear(scope, code, year).map(sum -> Map.entry(code, sum)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /**
   * How much of one code a scope counts in each month, the first one first; none are asked for that
   * have not begun.
   */
  public Mono<List<Long>> byMonth(Scope scope, String code, int year, LocalDate today) {
    return Flux.range(1, 12)
        .map(Year.of(year)::atMonth)
        .concatMap(month ->
            month.atDay(1).isAfter(today)
                ? Mono.just(0L)
                : between(scope, code, month.atDay(1), month.atEndOfMonth()))
        .collectList();
  }

  private Mono<Long> between(Scope scope, String code, LocalDate first, LocalDate last) {
    return sum(
        scope,
        Criteria.where(Contribution.CODE, code)
            .and(Criteria.atLeast(Contribution.DATE, first.toString()))
            .and(Criteria.atMost(Contribution.DATE, last.toString())));
  }
}
