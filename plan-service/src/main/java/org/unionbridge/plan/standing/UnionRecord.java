package org.unionbridge.plan.standing;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;

/** What a record of the members' directory tells this service. */
sealed interface UnionRecord {

  record Shown(String unionId, UnionView view) implements UnionRecord {}

  record Erased(String unionId) implements UnionRecord {}

  record NotForUs() implements UnionRecord {}

  static UnionRecord of(InboundEvent event) {
    if (!event.aggregateType().equals("union")) {
      return new NotForUs();
    }
    var id = event.aggregateId();
    return event
        .body()
        .<UnionRecord>map(body -> new Shown(id, view(body)))
        .orElseGet(() -> new Erased(id));
  }

  private static UnionView view(FactBody body) {
    return new UnionView(
        body.text("level"),
        body.optionalText("parentId"),
        body.text("path"),
        zone(body),
        active(body),
        body.optionalText("kind"));
  }

  private static ZoneId zone(FactBody body) {
    try {
      return ZoneId.of(body.text("zone"));
    } catch (DateTimeException e) {
      throw new UnreadableEvent("zone is no time zone", e);
    }
  }

  private static boolean active(FactBody body) {
    var value = body.node().path("active");
    if (!value.isBoolean()) {
      throw new UnreadableEvent("active is no flag");
    }
    return value.booleanValue();
  }
}
