package org.unionbridge.welfare.demand;

import java.util.function.Function;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.visit.Visits;
import reactor.core.publisher.Mono;

/** Works out what a life event demands, and opens the visit. */
final class VisitDemands {

  private final Standings standings;
  private final Visits visits;
  private final VisitRules rules;
  private final WorkCalendar calendar;

  VisitDemands(Standings standings, Visits visits, VisitRules rules, WorkCalendar calendar) {
    this.standings = standings;
    this.visits = visits;
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Opens nothing when no rule demands it, or when the member was erased meanwhile. */
  Mono<Void> open(Stored<ToldLifeEvent> reported, CommandContext context) {
    var told = reported.state();
    return Mono.zip(
            Mono.justOrEmpty(Cause.of(told.cause()).flatMap(rules::of)),
            standings.key(told.memberId()),
            (rule, key) -> visits.open(reported, key, rule.dueOn(told, calendar), context))
        .flatMap(Function.identity());
  }
}
