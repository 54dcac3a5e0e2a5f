package org.unionbridge.welfare.visit;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.LifeEvents;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import org.unionbridge.welfare.visit.VisitTrigger.LifeEventReported;
import org.unionbridge.welfare.visit.VisitTrigger.NotForUs;
import reactor.core.publisher.Mono;

/** Opens the visit that a reported life event demands. */
final class VisitListener {

  private final LifeEvents lifeEvents;
  private final VisitDemands demands;
  private final AggregateStore<Visit, VisitEvent> store;
  private final BusinessClock clock;

  VisitListener(
      LifeEvents lifeEvents,
      VisitDemands demands,
      AggregateStore<Visit, VisitEvent> store,
      BusinessClock clock) {
    this.lifeEvents = lifeEvents;
    this.demands = demands;
    this.store = store;
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

  private Mono<Void> demandFor(Stored<ToldLifeEvent> reported, CommandContext context) {
    return demands
        .of(reported)
        .flatMap(demand ->
            store.change(
                Scope.everything(),
                reported.place(),
                AwaitedVisit.idOf(reported.id()),
                context,
                visit -> Visiting.decide(visit, new OpenVisit(demand))))
        .flatMap(VisitListener::requireDone);
  }

  private static Mono<Void> requireDone(Outcome<Visit, VisitRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Visit, VisitRefusal> _ -> Mono.empty();
      case Outcome.Refused<Visit, VisitRefusal>(var reason) ->
          Mono.error(new IllegalStateException("a demanded visit was refused: " + reason));
    };
  }
}
