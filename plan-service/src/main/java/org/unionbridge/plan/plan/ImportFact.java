package org.unionbridge.plan.plan;

import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts tell of plans to adopt. */
sealed interface ImportFact {

  record PlanAccepted(String planId, Origin origin) implements ImportFact {}

  record NotForUs() implements ImportFact {}

  static ImportFact of(InboundEvent event) {
    return event.type().equals("plan.import.accepted") ? accepted(event.facts()) : new NotForUs();
  }

  private static PlanAccepted accepted(FactBody body) {
    return new PlanAccepted(
        body.text("planId"),
        new Origin(
            body.text("importId"),
            Math.toIntExact(body.number("plan")),
            body.text("unionId"),
            Math.toIntExact(body.number("year"))));
  }
}
