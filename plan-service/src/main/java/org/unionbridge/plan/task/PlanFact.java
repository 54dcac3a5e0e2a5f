package org.unionbridge.plan.task;

import java.util.Set;
import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts tell of plans to schedule. */
sealed interface PlanFact {

  /** A plan is in force, or a change of it is. */
  record InForce(String planId) implements PlanFact {}

  record NotForUs() implements PlanFact {}

  static PlanFact of(InboundEvent event) {
    return Set.of("plan.adopted", "plan.approved").contains(event.type())
        ? new InForce(event.facts().text("planId"))
        : new NotForUs();
  }
}
