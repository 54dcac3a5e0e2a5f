package org.unionbridge.plan.plan.rules;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.plan.rules.PlanCommand.Publish;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanPublished;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.rules.PlanRefusal.PublishedByFederations;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Publication;
import org.unionbridge.platform.decision.Decision;

/** The rules of letting the unions below begin with a plan. Pure. */
final class PublicationRules {

  private PublicationRules() {}

  /**
   * Only what is in force is published, and by a federation; a change of it may be under way. What
   * others published before is taken back by anybody.
   */
  static Decision<PlanEvent, PlanRefusal> publish(Plan state, Publish command) {
    if (!(state instanceof Approved(var plan, var force, _))) {
      return PlanRules.wrongStage(state);
    }
    var known = force.publication().map(Publication::unitKinds).orElse(List.of());
    if (!command.byFederation() && !command.unitKinds().isEmpty()) {
      return refuse(new PublishedByFederations());
    }
    return known.equals(command.unitKinds())
        ? accept()
        : accept(
            new PlanPublished(Which.of(plan, force.revision()), command.unitKinds(), command.on()));
  }

  static Plan evolve(Plan state, PlanPublished event) {
    if (!(state instanceof Approved(var plan, var force, var revising))) {
      throw PlanRules.impossible(state, event);
    }
    var next =
        Optional.of(new Publication(event.unitKinds(), event.on()))
            .filter(publication -> !publication.unitKinds().isEmpty());
    return new Approved(plan, force.published(next), revising);
  }
}
