package org.unionbridge.plan.plan;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.plan.plan.Plan.Adopted;
import org.unionbridge.plan.plan.Plan.NotAdopted;
import org.unionbridge.plan.plan.PlanCommand.Adopt;
import org.unionbridge.plan.plan.PlanEvent.PlanAdopted;
import org.unionbridge.plan.plan.PlanRefusal.AdoptedFromElsewhere;
import org.unionbridge.platform.decision.Decision;

/** The rules of a plan. Pure: no clock, no ids, no I/O. */
final class PlanRules {

  private PlanRules() {}

  static Decision<PlanEvent, PlanRefusal> decide(Plan state, PlanCommand command) {
    return switch (command) {
      case Adopt adopt when state instanceof NotAdopted -> accept(new PlanAdopted(plan(adopt)));
      case Adopt(var origin, _)
          when state instanceof Adopted(var known) && known.origin().equals(origin) ->
          accept();
      case Adopt(var origin, _) -> refuse(new AdoptedFromElsewhere(origin));
    };
  }

  private static AdoptedPlan plan(Adopt command) {
    return new AdoptedPlan(
        command.origin(), command.text(), PlannedTask.of(command.text(), command.origin().year()));
  }

  static Plan evolve(Plan state, PlanEvent event) {
    return switch (event) {
      case PlanAdopted(var plan) when state instanceof NotAdopted -> new Adopted(plan);
      case PlanAdopted _ -> throw new IllegalStateException("a plan is adopted once only");
    };
  }
}
