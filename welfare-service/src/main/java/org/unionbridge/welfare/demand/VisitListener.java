package org.unionbridge.welfare.demand;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.welfare.demand.VisitTrigger.LifeEventReported;
import org.unionbridge.welfare.demand.VisitTrigger.NotForUs;
import org.unionbridge.welfare.lifeevent.LifeEvents;
import reactor.core.publisher.Mono;

/** Opens the visit that a reported life event demands. */
final class VisitListener {

  private final LifeEvents lifeEvents;
  private final VisitDemands demands;
  private final BusinessClock clock;

  VisitListener(LifeEvents lifeEvents, VisitDemands demands, BusinessClock clock) {
    this.lifeEvents = lifeEvents;
    this.demands = demands;
    this.clock = clock;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (VisitTrigger.read(event)) {
      case LifeEventReported(var id) ->
          lifeEvents
              .find(Scope.everything(), id)
              .flatMap(reported -> demands.open(reported, event.leadsTo(clock.now())));
      case NotForUs _ -> Mono.empty();
    };
  }
}
