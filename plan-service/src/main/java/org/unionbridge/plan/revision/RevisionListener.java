package org.unionbridge.plan.revision;

import java.util.Set;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import reactor.core.publisher.Mono;

/** Keeps a plan as it is approved; the next change begins when that is done, so none is missed. */
final class RevisionListener implements Effect {

  private static final Set<String> APPROVALS = Set.of("plan.adopted", "plan.approved");

  private final Plans plans;
  private final Revisions revisions;

  RevisionListener(Plans plans, Revisions revisions) {
    this.plans = plans;
    this.revisions = revisions;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return APPROVALS.contains(event.type())
        ? keep(event.facts().text("planId"), event.sequence())
        : Mono.empty();
  }

  private Mono<Void> keep(String planId, long sequence) {
    return plans
        .find(Scope.everything(), planId)
        .flatMap(
            plan -> revisions.keep(plan, Standing.force(plan.state()).orElseThrow(), sequence));
  }
}
