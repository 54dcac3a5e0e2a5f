package org.unionbridge.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.time.Duration;
import java.util.HashMap;
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
import org.unionbridge.testing.api.DoorRig;
import org.unionbridge.testing.api.DoorTests.Existing;
import tools.jackson.databind.JsonNode;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class PlanDoorIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HERE = "/u1/u1029/";
  private static final String TEXT = "学校工会工作计划\n二、月份安排\n三月份：\n1、慰问退休教师\n";
  private static final Map<String, Object> KIND =
      Map.ofEntries(
          entry("area", "activity"),
          entry("zh", "茶文化活动"),
          entry("en", "Tea culture"),
          entry("words", List.of("茶艺")),
          entry("not", List.of()),
          entry("fields", List.of("held-on", "people")),
          entry("every", "year"),
          entry("does", List.of("chair")),
          entry("told", List.of("member")));
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
    Federation.of(DOOR.rig()).union("u1029", HERE);
    var own = ownKind(DOOR.as(Actors.in("federation-officer", HERE)));
    var adaptation = Map.of("words", List.of("毽球"), "not", List.of());
    var kind = "/api/plan/kinds/activity-match/adaptation";
    var imported = post(chair, "/api/plan/imports", TEXT.getBytes(UTF_8), "id");
    var acceptance = Map.of("plan", 1, "year", 2026);
    var importUri = "/api/plan/imports/" + imported;
    var plan = post(chair, importUri + "/acceptance", acceptance, "planId");
    var task = "/api/plan/tasks/" + firstTask(chair, plan);
    var existing = new HashMap<String, Existing>();
    existing.put("POST /api/plan/imports", new Existing("/api/plan/imports", TEXT.getBytes(UTF_8)));
    existing.put("GET /api/plan/imports/{id}", Existing.at(importUri));
    existing.put("GET /api/plan/imports/{id}/original", Existing.at(importUri + "/original"));
    existing.put("POST /api/plan/kinds", new Existing("/api/plan/kinds", newKind()));
    existing.put("GET /api/plan/kinds/{code}", Existing.at(own));
    existing.put("PUT /api/plan/kinds/{code}", new Existing(own, KIND));
    existing.put("PUT /api/plan/kinds/{code}/adaptation", new Existing(kind, adaptation));
    existing.put("POST /api/plan/kinds/{code}/withdrawal", Existing.at(own + "/withdrawal"));
    existing.put(
        "POST /api/plan/imports/{id}/acceptance",
        new Existing(importUri + "/acceptance", acceptance));
    existing.put("GET /api/plan/tasks/{id}", Existing.at(task));
    existing.put(
        "POST /api/plan/tasks/{id}/completion",
        new Existing(task + "/completion", Map.of("completedOn", "2026-03-02")));
    existing.put("GET /api/plan/plans/{id}", Existing.at("/api/plan/plans/" + plan));
    existing.put(
        "GET /api/plan/plans/{id}/revisions",
        Existing.at("/api/plan/plans/" + plan + "/revisions"));
    existing.put(
        "GET /api/plan/plans/{id}/revisions/{number}",
        Existing.at("/api/plan/plans/" + plan + "/revisions/1"));
    var review = "/api/plan/plans/" + plan + "/review";
    existing.put("GET /api/plan/plans/{id}/review", Existing.at(review));
    existing.put("GET /api/plan/plans/{id}/review/source", Existing.at(review + "/source"));
    existing.put(
        "GET /api/plan/imports/{id}/likeness/{other}",
        Existing.at(importUri + "/likeness/" + imported));
    var paper = "/api/plan/plans/" + plan + "/document";
    existing.put("GET /api/plan/plans/{id}/document", Existing.at(paper));
    existing.put("POST /api/plan/plans/{id}/document", new Existing(paper, TEXT.getBytes(UTF_8)));
    PlanCalls.of(plan).forEach(existing::put);
    return existing;
  }

  private static Map<String, Object> newKind() {
    var kind = new HashMap<>(KIND);
    kind.put("slug", "tea-culture");
    return kind;
  }

  /** Taken once the service knows that the union is a federation. */
  private static String ownKind(WebTestClient officer) {
    await()
        .atMost(LIMIT)
        .until(() ->
            officer
                .post()
                .uri("/api/plan/kinds")
                .contentType(APPLICATION_JSON)
                .bodyValue(newKind())
                .exchange()
                .returnResult(JsonNode.class)
                .getStatus()
                .is2xxSuccessful());
    return "/api/plan/kinds/own-tea-culture";
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
