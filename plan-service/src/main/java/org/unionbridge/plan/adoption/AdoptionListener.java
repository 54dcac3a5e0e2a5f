package org.unionbridge.plan.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.plan.adoption.ImportFact.NotForUs;
import org.unionbridge.plan.adoption.ImportFact.PlanAccepted;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanRefusal;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Makes a plan of what was accepted from an import: one that is in force, or a draft. */
final class AdoptionListener implements Effect {

  private final Plans plans;
  private final Imports imports;
  private final Unions unions;
  private final Proposing proposing;
  private final BusinessClock clock;

  AdoptionListener(
      Plans plans, Imports imports, Unions unions, Proposing proposing, BusinessClock clock) {
    this.plans = plans;
    this.imports = imports;
    this.unions = unions;
    this.proposing = proposing;
    this.clock = clock;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (ImportFact.of(event)) {
      case PlanAccepted accepted ->
          imports
              .plan(Scope.everything(), accepted.importId(), accepted.origin().number())
              .flatMap(text -> classified(accepted, text))
              .flatMap(text -> begin(event, accepted, text));
      case NotForUs _ -> Mono.empty();
    };
  }

  /** A draft begins with the kinds of work that its words mean beyond doubt. */
  private Mono<Stored<PlanFile.Plan>> classified(
      PlanAccepted accepted, Stored<PlanFile.Plan> text) {
    return accepted.draft()
        ? proposing
            .at(text.place(), Locale.SIMPLIFIED_CHINESE)
            .map(kinds ->
                new Stored<>(text.id(), text.place(), text.version(), kinds.in(text.state())))
        : Mono.just(text);
  }

  private Mono<Void> begin(InboundEvent event, PlanAccepted accepted, Stored<PlanFile.Plan> text) {
    return unions
        .today(accepted.origin().unionId(), event.at())
        .map(day -> command(event, accepted, text.state(), day))
        .flatMap(command ->
            plans.ask(
                Scope.everything(),
                text.place(),
                accepted.planId(),
                event.leadsTo(clock.now()),
                command))
        .flatMap(AdoptionListener::required);
  }

  private static PlanCommand command(
      InboundEvent event, PlanAccepted accepted, PlanFile.Plan text, LocalDate day) {
    if (accepted.draft()) {
      var touch = new Touch(event.actor(), Optional.empty(), event.at());
      return new PlanCommand.Begin(accepted.origin(), text, touch);
    }
    var approval =
        new Approval(accepted.approvedOn().orElse(day), Approval.COMMITTEE, event.actor());
    return new PlanCommand.Adopt(accepted.origin(), text, approval);
  }

  private static Mono<Void> required(Outcome<Plan, PlanRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Plan, PlanRefusal> _ -> Mono.empty();
      case Outcome.Refused<Plan, PlanRefusal>(var reason) ->
          Mono.error(new IllegalStateException("the plan is not adopted: " + reason));
    };
  }
}
