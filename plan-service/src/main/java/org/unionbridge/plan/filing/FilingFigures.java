package org.unionbridge.plan.filing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.filing.FilingBoard.BoardLine;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.figures.CountedFigures;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import reactor.core.publisher.Mono;

/**
 * How the unions are with filing the plan of the running year, read off the board page by page;
 * every instance tells the figure of all.
 */
final class FilingFigures {

  private static final String LEVEL = "level";

  /** Where most unions are. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final FilingBoard board;
  private final Unions unions;
  private final BusinessClock clock;
  private final CountedFigures unfiled;
  private final CountedFigures returned;

  FilingFigures(FilingBoard board, Unions unions, BusinessClock clock, MeterRegistry registry) {
    this.board = board;
    this.unions = unions;
    this.clock = clock;
    this.unfiled =
        CountedFigures.by(
            LEVEL,
            Unions.PLANNING,
            registry,
            "plans.unfiled",
            "Unions without a plan of the running year that is filed or accepted, by their level;"
                + " 0 until the filing day is past (unionbridge.plan.filing-due).");
    this.returned =
        CountedFigures.by(
            LEVEL,
            Unions.PLANNING,
            registry,
            "plans.returned",
            "Unions whose plan of the running year was returned and is not filed again, by level.");
  }

  /** What is counted while pages are read. */
  private record Sums(Map<String, Long> unfiled, Map<String, Long> returned) {
    void add(BoardLine line, String level) {
      if (line.late()) {
        unfiled.merge(level, 1L, Long::sum);
      }
      if (line.state() == BoardState.RETURNED) {
        returned.merge(level, 1L, Long::sum);
      }
    }
  }

  Mono<Void> count() {
    var today = LocalDate.ofInstant(clock.now(), CHINA);
    return page(today, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(today, page.next()))
        .reduceWith(() -> new Sums(new HashMap<>(), new HashMap<>()), FilingFigures::add)
        .doOnNext(sums -> {
          unfiled.show(LEVEL, sums.unfiled());
          returned.show(LEVEL, sums.returned());
        })
        .then();
  }

  /** Lines of the board with the level of each union. */
  private record Leveled(
      List<BoardLine> lines, Map<String, String> levels, Optional<String> next) {}

  private Mono<Leveled> page(LocalDate today, Optional<String> after) {
    var request = new PageRequest("_id", false, PageRequest.MOST, after);
    return board.all(Scope.everything(), today.getYear(), today, request).flatMap(this::leveled);
  }

  private Mono<Leveled> leveled(Page<BoardLine> page) {
    return unions
        .levels(page.items().stream().map(BoardLine::unionId).toList())
        .map(levels -> new Leveled(page.items(), levels, page.next()));
  }

  private static Sums add(Sums sums, Leveled page) {
    for (var line : page.lines()) {
      var level = page.levels().getOrDefault(line.unionId(), "");
      if (Unions.PLANNING.contains(level)) {
        sums.add(line, level);
      }
    }
    return sums;
  }
}
