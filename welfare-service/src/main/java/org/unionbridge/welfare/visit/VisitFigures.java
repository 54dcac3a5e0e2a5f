package org.unionbridge.welfare.visit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.figures.CountedFigures;
import org.unionbridge.platform.figures.Tally;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.welfare.standing.Standings;
import reactor.core.publisher.Mono;

/**
 * How many visits are overdue, read off an index that holds the open ones; every instance tells
 * all.
 */
final class VisitFigures {

  private static final String LEVEL = "level";

  /** Where most unions are. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final AggregateStore<Visit, VisitEvent> store;
  private final Standings standings;
  private final BusinessClock clock;
  private final CountedFigures overdue;

  VisitFigures(
      AggregateStore<Visit, VisitEvent> store,
      Standings standings,
      BusinessClock clock,
      MeterRegistry registry) {
    this.store = store;
    this.standings = standings;
    this.clock = clock;
    this.overdue =
        CountedFigures.by(
            LEVEL,
            Standings.LEVELS,
            registry,
            "visits.overdue",
            "Visits that are demanded and not recorded though their last day is over, by the level of"
                + " the union of the member.");
  }

  Mono<Void> count() {
    var today = LocalDate.ofInstant(clock.now(), CHINA);
    var wanted = Criteria.atMost(VisitCodec.LATE_FROM, today.toString());
    return Tally.of(store, wanted, VisitCodec.LATE_FROM, standings::levels)
        .doOnNext(numbers -> overdue.show(LEVEL, numbers))
        .then();
  }
}
