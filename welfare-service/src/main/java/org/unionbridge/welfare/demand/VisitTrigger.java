package org.unionbridge.welfare.demand;

import org.unionbridge.platform.listening.InboundEvent;

/** What a fact of this service means for visits. */
sealed interface VisitTrigger {

  record LifeEventReported(String lifeEventId) implements VisitTrigger {}

  record NotForUs() implements VisitTrigger {}

  static VisitTrigger read(InboundEvent event) {
    return switch (event.type()) {
      case "welfare.life-event.reported" ->
          new LifeEventReported(event.facts().text("lifeEventId"));
      default -> new NotForUs();
    };
  }
}
