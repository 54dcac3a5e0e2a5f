package org.unionbridge.plan.filing;

import java.util.Map;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;

/** What this service's own facts tell of how far plans are. */
sealed interface FilingFact {

  record Moved(String planId, String unionId, int year, BoardState state) implements FilingFact {}

  record NotForUs() implements FilingFact {}

  /**
   * What moves the plan itself; a later revision is in force or not, the plan stays where it is.
   */
  Map<String, BoardState> STAGES =
      Map.of(
          "plan.drafted", BoardState.DRAFT,
          "plan.sent-back", BoardState.DRAFT,
          "plan.submitted", BoardState.IN_COMMITTEE,
          "plan.approved", BoardState.APPROVED,
          "plan.withdrawn", BoardState.NONE);

  Map<String, BoardState> ALWAYS =
      Map.of(
          "plan.adopted", BoardState.APPROVED,
          "plan.filed", BoardState.FILED,
          "plan.filing.returned", BoardState.RETURNED,
          "plan.filing.accepted", BoardState.ACCEPTED);

  static FilingFact of(InboundEvent event) {
    var always = ALWAYS.get(event.type());
    if (always != null) {
      return moved(event.facts(), always);
    }
    var stage = STAGES.get(event.type());
    return stage != null && event.facts().number("revision") == 1
        ? moved(event.facts(), stage)
        : new NotForUs();
  }

  private static Moved moved(FactBody body, BoardState state) {
    return new Moved(
        body.text("planId"), body.text("unionId"), Math.toIntExact(body.number("year")), state);
  }
}
