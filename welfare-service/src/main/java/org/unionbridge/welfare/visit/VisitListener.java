package org.unionbridge.welfare.visit;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.LifeEvents;
import org.unionbridge.welfare.lifeevent.Occurrence;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import org.unionbridge.welfare.visit.VisitTrigger.LifeEventReported;
import org.unionbridge.welfare.visit.VisitTrigger.NotForUs;
import reactor.core.publisher.Mono;

/** Opens the visit that a reported life event demands. */
final class VisitListener {

  private final LifeEvents lifeEvents;
  private final AggregateStore<Visit, VisitEvent> store;
  private final VisitRules rules;
  private final WorkCalendar calendar;
  private final BusinessClock clock;

  VisitListener(
      LifeEvents lifeEvents,
      AggregateStore<Visit, VisitEvent> store,
      VisitRules rules,
      WorkCalendar calendar,
      BusinessClock clock) {
    this.lifeEvents = lifeEvents;
    this.store = store;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (VisitTrigger.read(event)) {
      case LifeEventReported(var id) ->
          lifeEvents
              .find(Scope.everything(), id)
              .flatMap(reported -> demandFor(reported, event.leadsTo(clock.now())));
      case NotForUs _ -> Mono.empty();
    };
  }

  private Mono<Void> demandFor(Stored<Occurrence> reported, CommandContext context) {
    return Mono.justOrEmpty(rules.of(reported.state().cause()))
        .map(rule -> demand(reported.id(), reported.state(), rule))
        .flatMap(demand ->
            store.change(
                Scope.everything(),
                reported.place(),
                AwaitedVisit.idOf(reported.id()),
                context,
                visit -> Visiting.decide(visit, new OpenVisit(demand))))
        .flatMap(VisitListener::requireDone);
  }

  private Demand demand(String lifeEventId, Occurrence occurrence, VisitRule rule) {
    return new Demand(
        lifeEventId,
        occurrence.memberId(),
        occurrence.unionId(),
        occurrence.cause(),
        occurrence.happenedOn(),
        rule.dueOn(occurrence, calendar));
  }

  private static Mono<Void> requireDone(Outcome<Visit, VisitRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Visit, VisitRefusal> _ -> Mono.empty();
      case Outcome.Refused<Visit, VisitRefusal>(var reason) ->
          Mono.error(new IllegalStateException("a demanded visit was refused: " + reason));
    };
  }
}
