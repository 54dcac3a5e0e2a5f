package org.unionbridge.welfare.visit;

import java.util.Optional;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.standing.Standings;
import reactor.core.publisher.Mono;

/** Works out what a life event demands, and seals the cause for its visit. */
final class VisitDemands {

  private final Standings standings;
  private final VisitVault vault;
  private final VisitRules rules;
  private final WorkCalendar calendar;

  VisitDemands(Standings standings, VisitVault vault, VisitRules rules, WorkCalendar calendar) {
    this.standings = standings;
    this.vault = vault;
    this.rules = rules;
    this.calendar = calendar;
  }

  /** What is demanded; nothing when no rule does, or when the member was erased meanwhile. */
  Mono<Demand> of(Stored<ToldLifeEvent> reported) {
    var told = reported.state();
    return Mono.zip(
        Mono.justOrEmpty(Cause.of(told.cause()).flatMap(rules::of)),
        standings.key(told.memberId()),
        (rule, key) -> demand(reported.id(), told, rule, key));
  }

  private Demand demand(String lifeEventId, ToldLifeEvent told, VisitRule rule, WrappedKey key) {
    return new Demand(
        lifeEventId,
        told.memberId(),
        told.unionId(),
        Optional.of(vault.sealCause(key, AwaitedVisit.idOf(lifeEventId), told.cause())),
        told.happenedOn(),
        rule.dueOn(told, calendar));
  }
}
