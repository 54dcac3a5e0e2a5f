package org.unionbridge.plan.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What recurs in a year, with what counts towards it. */
final class Recurrences {

  /** Measures that are summed for one answer, a sum a month; the real plans have five at most. */
  static final int MOST_COUNTED = 12;

  private final Measures measures;
  private final Catalogue catalogue;

  Recurrences(Measures measures, Catalogue catalogue) {
    this.measures = measures;
    this.catalogue = catalogue;
  }

  /** Those of the plans in force for this year. */
  Mono<List<YearRecurrence>> in(List<Stored<Begun>> plans, int year, LocalDate today) {
    return Flux.fromIterable(plans)
        .filter(plan -> plan.state().plan().origin().year() == year)
        .filter(plan -> Standing.force(plan.state()).isPresent())
        .concatMap(plan -> counted(plan, YearRecurrence.of(plan), year, today))
        .concatMapIterable(found -> found)
        .collectList();
  }

  private Mono<List<YearRecurrence>> counted(
      Stored<Begun> plan, List<YearRecurrence> found, int year, LocalDate today) {
    var scope = Scope.within(plan.place().unionPath());
    return Flux.fromStream(found.stream().map(this::measure).flatMap(Optional::stream))
        .distinct()
        .take(MOST_COUNTED)
        .concatMap(code ->
            measures.byMonth(scope, code, year, today).map(months -> Map.entry(code, months)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .map(sums -> found.stream().map(one -> with(one, sums)).toList());
  }

  private YearRecurrence with(YearRecurrence line, Map<String, List<Long>> sums) {
    var months = measure(line).flatMap(code -> Optional.ofNullable(sums.get(code)));
    return line.counting(months.orElse(List.of()));
  }

  private Optional<String> measure(YearRecurrence line) {
    return line.code().flatMap(catalogue::summed);
  }
}
