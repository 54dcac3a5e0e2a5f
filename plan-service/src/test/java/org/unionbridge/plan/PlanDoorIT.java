package org.unionbridge.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.time.Duration;
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
class PlanDoorIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HERE = "/u1/u1029/";
  private static final String TEXT = "学校工会工作计划\n二、月份安排\n三月份：\n1、慰问退休教师\n";
  private static final DoorRig DOOR = DoorRig.start(PlanApplication.class, "plan");

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
    Directory.of(DOOR.rig()).union("u1029", HERE);
    var imported = post(chair, "/api/plan/imports", TEXT.getBytes(UTF_8), "id");
    var acceptance = Map.of("plan", 1, "year", 2026);
    var importUri = "/api/plan/imports/" + imported;
    var plan = post(chair, importUri + "/acceptance", acceptance, "planId");
    var task = "/api/plan/tasks/" + firstTask(chair, plan);
    return Map.of(
        "POST /api/plan/imports",
        new Existing("/api/plan/imports", TEXT.getBytes(UTF_8)),
        "GET /api/plan/imports/{id}",
        Existing.at(importUri),
        "GET /api/plan/imports/{id}/original",
        Existing.at(importUri + "/original"),
        "POST /api/plan/imports/{id}/acceptance",
        new Existing(importUri + "/acceptance", acceptance),
        "GET /api/plan/plans/{id}",
        Existing.at("/api/plan/plans/" + plan),
        "GET /api/plan/tasks/{id}",
        Existing.at(task),
        "POST /api/plan/tasks/{id}/completion",
        new Existing(task + "/completion", Map.of("completedOn", "2026-03-02")));
  }

  private static String firstTask(WebTestClient chair, String plan) {
    return await()
        .atMost(LIMIT)
        .until(
            () ->
                Objects.requireNonNull(
                        chair
                            .get()
                            .uri("/api/plan/tasks?planId=" + plan)
                            .exchange()
                            .expectBody(JsonNode.class)
                            .returnResult()
                            .getResponseBody())
                    .at("/items/0/id")
                    .asString(),
            id -> !id.isEmpty());
  }

  private static String post(WebTestClient client, String uri, Object body, String answered) {
    var answer =
        client
            .post()
            .uri(uri)
            .contentType(body instanceof byte[] ? APPLICATION_OCTET_STREAM : APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path(answered).asString();
  }
}
