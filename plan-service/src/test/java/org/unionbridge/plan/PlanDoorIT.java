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
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Directory;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.api.ApiDocument;
import org.unionbridge.testing.api.DoorTests;
import org.unionbridge.testing.api.DoorTests.Existing;
import org.unionbridge.testing.api.SignedTokens;
import tools.jackson.databind.JsonNode;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class PlanDoorIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HERE = "/u1/u1029/";
  private static final String TEXT = "学校工会工作计划\n二、月份安排\n三月份：\n1、慰问退休教师\n";
  private static final SignedTokens TOKENS = new SignedTokens();
  private static final ServiceRig RIG =
      ServiceRig.startBehind(
          TOKENS, PlanApplication.class, "plan", DocumentStores.forTests().getFirst());

  @AfterAll
  static void close() {
    RIG.close();
    TOKENS.close();
  }

  @Test
  void theDocumentSaysWhatTheRoutesSay() {
    try (var rig =
        ServiceRig.start(
            PlanApplication.class,
            "plan",
            DocumentStores.forTests().getFirst(),
            ApiDocument.DESCRIBED)) {
      Golden.assertMatches(
          ApiDocument.file("plan-service", "plan"),
          ApiDocument.of(rig, Actors.in("chair", "/u1/")).json());
    }
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsInWhoMustNot() {
    var existing = existing(TOKENS.as(Actors.in("chair", HERE), RIG));
    var document = new ApiDocument(Golden.read(ApiDocument.file("plan-service", "plan")));
    return DoorTests.of(document, TOKENS, RIG, HERE, existing);
  }

  private static Map<String, Existing> existing(WebTestClient chair) {
    Directory.of(RIG).union("u1029", HERE);
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
