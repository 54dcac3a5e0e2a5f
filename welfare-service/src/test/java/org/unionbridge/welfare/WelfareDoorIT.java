package org.unionbridge.welfare;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Directory;
import org.unionbridge.testing.api.DoorRig;
import org.unionbridge.testing.api.DoorTests.Existing;
import tools.jackson.databind.JsonNode;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class WelfareDoorIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HERE = "/u1/u1029/";
  private static final String YESTERDAY =
      LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
  private static final DoorRig DOOR = DoorRig.start(WelfareApplication.class, "welfare");

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
    var existing = existing(DOOR.as(Actors.in("chair", HERE)));
    return DOOR.tests(HERE, existing);
  }

  private static Map<String, Existing> existing(WebTestClient chair) {
    Directory.of(DOOR.rig()).union("u1029", HERE).member("m9", "u1029");
    var told = Map.of("memberId", "m9", "cause", "illness", "happenedOn", YESTERDAY);
    var reported =
        await().atMost(LIMIT).until(() -> report(chair, told), a -> a.hasNonNull("visitId"));
    var event = "/api/welfare/life-events/" + reported.path("id").asString();
    var visit = "/api/welfare/visits/" + reported.path("visitId").asString();
    var greeting =
        report(chair, "/api/welfare/greetings", Map.of("memberId", "m9", "greetedOn", YESTERDAY));
    return Map.of(
        "GET /api/welfare/life-events/{id}", Existing.at(event),
        "GET /api/welfare/visits/{id}", Existing.at(visit),
        "POST /api/welfare/visits/{id}/record",
            new Existing(
                visit + "/record", Map.of("visitedOn", YESTERDAY, "visitors", List.of("m9"))),
        "GET /api/welfare/greetings/{id}",
            Existing.at("/api/welfare/greetings/" + greeting.path("id").asString()));
  }

  private static JsonNode report(WebTestClient chair, Map<String, ?> told) {
    return report(chair, "/api/welfare/life-events", told);
  }

  private static JsonNode report(WebTestClient chair, String uri, Map<String, ?> told) {
    return Objects.requireNonNull(
        chair
            .post()
            .uri(uri)
            .bodyValue(told)
            .exchange()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }
}
