package org.unionbridge.notification;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.api.ApiDocument;
import org.unionbridge.testing.api.DoorTests;
import org.unionbridge.testing.api.SignedTokens;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class NotificationDoorIT {

  private static final SignedTokens TOKENS = new SignedTokens();
  private static final ServiceRig RIG =
      ServiceRig.startBehind(
          TOKENS,
          NotificationApplication.class,
          "notification",
          DocumentStores.forTests().getFirst());

  @AfterAll
  static void close() {
    RIG.close();
    TOKENS.close();
  }

  @Test
  void theDocumentSaysWhatTheRoutesSay() {
    try (var rig =
        ServiceRig.start(
            NotificationApplication.class,
            "notification",
            DocumentStores.forTests().getFirst(),
            ApiDocument.DESCRIBED)) {
      Golden.assertMatches(
          ApiDocument.file("notification-service", "notification"),
          ApiDocument.of(rig, Actors.in("chair", "/u1/")).json());
    }
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsInWhoMustNot() {
    var document =
        new ApiDocument(Golden.read(ApiDocument.file("notification-service", "notification")));
    return DoorTests.of(document, TOKENS, RIG, "/u1/u1029/", Map.of());
  }
}
