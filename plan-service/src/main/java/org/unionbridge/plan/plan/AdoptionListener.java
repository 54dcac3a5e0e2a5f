package org.unionbridge.plan.plan;

import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.plan.ImportFact.NotForUs;
import org.unionbridge.plan.plan.ImportFact.PlanAccepted;
import org.unionbridge.plan.plan.PlanCommand.Adopt;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Adopts the plan that was accepted from an import. */
final class AdoptionListener implements Effect {

  private final AggregateStore<Plan, PlanEvent> plans;
  private final Imports imports;
  private final BusinessClock clock;

  AdoptionListener(AggregateStore<Plan, PlanEvent> plans, Imports imports, BusinessClock clock) {
    this.plans = plans;
    this.imports = imports;
    this.clock = clock;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (ImportFact.of(event)) {
      case PlanAccepted accepted ->
          imports
              .plan(Scope.everything(), accepted.origin().importId(), accepted.origin().number())
              .flatMap(text -> adopt(event, accepted, text));
      case NotForUs _ -> Mono.empty();
    };
  }

  private Mono<Void> adopt(InboundEvent event, PlanAccepted accepted, Stored<PlanFile.Plan> text) {
    var command = new Adopt(accepted.origin(), text.state());
    return plans
        .change(
            Scope.everything(),
            text.place(),
            accepted.planId(),
            event.leadsTo(clock.now()),
            state -> PlanRules.decide(state, command))
        .flatMap(AdoptionListener::required);
  }

  private static Mono<Void> required(Outcome<Plan, PlanRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Plan, PlanRefusal> _ -> Mono.empty();
      case Outcome.Refused<Plan, PlanRefusal>(var reason) ->
          Mono.error(new IllegalStateException("the plan is not adopted: " + reason));
    };
  }
}
