package org.unionbridge.plan.task;

import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts tell of plans to schedule. */
sealed interface PlanFact {

  record Adopted(String planId) implements PlanFact {}

  record NotForUs() implements PlanFact {}

  static PlanFact of(InboundEvent event) {
    return event.type().equals("plan.adopted")
        ? new Adopted(event.facts().text("planId"))
        : new NotForUs();
  }
}
