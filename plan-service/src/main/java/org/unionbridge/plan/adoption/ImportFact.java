package org.unionbridge.plan.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts tell of plans that were accepted from documents. */
sealed interface ImportFact {

  /**
   * A plan was accepted.
   *
   * @param draft whether it is to be worked on before it is in force
   * @param approvedOn the day since which it is in force; the day of its acceptance when not told
   */
  record PlanAccepted(
      String planId, String importId, Origin origin, boolean draft, Optional<LocalDate> approvedOn)
      implements ImportFact {}

  record NotForUs() implements ImportFact {}

  static ImportFact of(InboundEvent event) {
    return event.type().equals("plan.import.accepted") ? accepted(event.facts()) : new NotForUs();
  }

  /** Facts of earlier times say nothing of drafts and days: all those plans are in force. */
  private static PlanAccepted accepted(FactBody body) {
    var importId = body.text("importId");
    return new PlanAccepted(
        body.text("planId"),
        importId,
        Origin.imported(
            importId,
            Math.toIntExact(body.number("plan")),
            body.text("unionId"),
            Math.toIntExact(body.number("year"))),
        body.optionalText("standing").filter("draft"::equals).isPresent(),
        body.optionalText("approvedOn").map(_ -> body.date("approvedOn")));
  }
}
