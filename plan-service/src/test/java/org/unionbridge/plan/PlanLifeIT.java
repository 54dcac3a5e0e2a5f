package org.unionbridge.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Directory;
import org.unionbridge.testing.ServiceRig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A plan from its draft to its second revision, on a real broker and a real store. */
class PlanLifeIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String TEXT = "学校工会工作计划\n一、主要工作\n1、学习工会法。\n二、月份安排\n三月份：\n1、慰问退休教师\n2、组织春游\n";
  private static final ServiceRig RIG =
      ServiceRig.start(
          PlanApplication.class,
          "plan",
          DocumentStores.forTests().getFirst(),
          ServiceRig.ownDatabase());

  private final String unionId = Ids.random();
  private final String here = "/u1/" + unionId + "/";
  private final WebTestClient chair = client("chair", here);
  private final WebTestClient above = client("federation-officer", "/u1/");

  @AfterAll
  static void close() {
    RIG.close();
  }

  private static WebTestClient client(String post, String path) {
    return RIG.as(Actors.in(post, path)).mutate().responseTimeout(LIMIT).build();
  }

  private static JsonNode get(WebTestClient client, String uri) {
    return Objects.requireNonNull(
        client
            .get()
            .uri("/api/plan" + uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }

  private static JsonNode post(WebTestClient client, String uri, Object body) {
    var answer =
        client
            .post()
            .uri("/api/plan" + uri)
            .contentType(body instanceof byte[] ? APPLICATION_OCTET_STREAM : APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return answer == null ? MissingNode.getInstance() : answer;
  }

  private void change(String plan, long version, String route, Object body) {
    chair
        .post()
        .uri("/api/plan/plans/" + plan + route)
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private String drafted() {
    var imported = post(chair, "/imports", TEXT.getBytes(UTF_8)).path("id").asString();
    var acceptance = Map.of("plan", 1, "year", 2026, "draft", true);
    return post(chair, "/imports/" + imported + "/acceptance", acceptance)
        .path("planId")
        .asString();
  }

  private void approved(String plan) {
    post(chair, "/plans/" + plan + "/submission", Map.of());
    var approval = Map.of("approvedOn", "2026-02-03", "body", "committee");
    post(chair, "/plans/" + plan + "/approval", approval);
  }

  private void until(String uri, String pointer, Object expected) {
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> assertThat(get(above, uri).at(pointer).asString()).isEqualTo("" + expected));
  }

  private int tasks(String plan) {
    return get(chair, "/tasks?planId=" + plan).path("items").size();
  }

  @Test
  void aPlanIsDraftedApprovedFiledAndChanged() {
    Directory.of(RIG).union(unionId, here);
    var plan = drafted();
    var board = "/filings?year=2026&state=";
    change(plan, 1, "/lines/n2/words", Map.of("marker", "1、", "text", "学习工会法和劳动法。"));
    assertThat(tasks(plan)).isZero();
    approved(plan);
    await().atMost(LIMIT).until(() -> tasks(plan) == 2);
    until(board + "approved", "/unions/items/0/unionId", unionId);
    post(chair, "/plans/" + plan + "/filing", Map.of());
    until(board + "filed", "/unions/items/0/planId", plan);
    post(above, "/plans/" + plan + "/filing/acceptance", Map.of());
    until(board + "accepted", "/unions/items/0/planId", plan);
    until("/plans/" + plan + "/revisions", "/items/0/number", 1);

    post(chair, "/plans/" + plan + "/revisions", Map.of());
    long version = 7;
    change(plan, version, "/lines/n5/removal", Map.of());
    change(plan, version + 1, "/lines/n2/months", Map.of("from", 9));
    assertThat(tasks(plan)).isEqualTo(2);
    approved(plan);
    until("/plans/" + plan + "/revisions", "/items/0/removed", 1);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(get(chair, "/tasks?planId=" + plan).path("items").valueStream())
                .extracting(task -> task.path("from").asString())
                .containsExactly("2026-03-01", "2026-09-01"));
    assertThat(get(chair, "/plans/" + plan).path("revision").asInt()).isEqualTo(2);
  }
}
