package org.unionbridge.notification;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionbridge.testing.api.DoorRig;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class NotificationDoorIT {

  private static final DoorRig DOOR = DoorRig.start(NotificationApplication.class, "notification");

  @AfterAll
  static void close() {
    DOOR.close();
  }

  @Test
  void theDocumentSaysWhatTheRoutesSay() {
    DOOR.requireTheDocumentSaysWhatTheRoutesSay();
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsInWhoMustNot() {
    return DOOR.tests("/u1/u1029/", Map.of());
  }
}
