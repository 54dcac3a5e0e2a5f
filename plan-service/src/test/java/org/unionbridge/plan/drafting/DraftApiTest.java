package org.unionbridge.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.Standing;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class DraftApiTest {

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new DraftApi(new Drafts(samples.plans())));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  DraftApiTest() {
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private ResponseSpec post(WebTestClient client, String route, long version, Object body) {
    return client
        .post()
        .uri("/api/plan/plans/p1" + route)
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private PlanNode line(String id) {
    var plan = samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    var outline = Standing.latest(plan.state());
    return outline.nodes().get(outline.indexOf(id));
  }

  @Test
  void everyChangeIsOneWriteThatNamesTheNextVersion() {
    post(officer, "/lines", 1, Map.of("parent", "n1", "kind", "item", "text", "组织春游"))
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.line")
        .isEqualTo("n10");
    post(officer, "/lines/n10/words", 2, Map.of("marker", "2、", "text", "力争组织春游"));
    post(officer, "/lines/n10/months", 3, Map.of("from", 12, "until", 1));
    post(officer, "/lines/n10/kind", 4, Map.of("code", "OUTING"));
    var responsible = Map.of("posts", List.of("chair"), "persons", List.of("m1"));
    post(officer, "/lines/n10/responsible", 5, responsible);
    post(officer, "/lines/n10/strength", 6, Map.of("strength", "tentative"));
    post(officer, "/lines/n10/place", 7, Map.of("after", "n2")).expectStatus().isOk();
    var line = line("n10");
    assertThat(line.months()).containsExactly(12, 1);
    assertThat(line.posts()).containsExactly("chair");
    assertThat(line.strength().word()).isEqualTo("tentative");
    post(officer, "/lines/n10/splitting", 8, Map.of("at", 2))
        .expectBody()
        .jsonPath("$.line")
        .isEqualTo("n11");
    post(officer, "/lines/n10/joining", 9, Map.of()).expectStatus().isOk();
    post(officer, "/lines/n10/removal", 10, Map.of()).expectStatus().isOk();
    assertThat(samples.facts()).hasSize(11).last().isEqualTo("plan.draft.changed");
  }

  @Test
  void theSecondOfTwoEditorsIsToldWhoWasQuickerAndWhen() {
    var chair = api.as(Actors.in("chair", "/u1/u1029/"));
    post(chair, "/lines/n2/words", 1, Map.of("text", "举办五次活动。")).expectStatus().isOk();
    post(officer, "/lines/n2/words", 1, Map.of("text", "举办六次活动。"))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:changed-meanwhile")
        .jsonPath("$.detail")
        .value((String detail) ->
            assertThat(detail).contains("account-chair", "2026-03-02T01:00:00Z", "2"));
    assertThat(line("n2").text()).isEqualTo("举办五次活动。");
  }

  @Test
  void theLastChangeIsTakenBackByWhoMadeIt() {
    var before = line("n2");
    post(officer, "/lines/n2/words", 1, Map.of("text", "举办五次活动。"));
    post(api.as(Actors.in("chair", "/u1/u1029/")), "/undoing", 2, Map.of())
        .expectStatus()
        .isForbidden();
    post(officer, "/undoing", 2, Map.of()).expectStatus().isOk();
    assertThat(line("n2")).isEqualTo(before);
    post(officer, "/undoing", 3, Map.of()).expectStatus().isEqualTo(409);
  }

  @Test
  void aDraftGetsAnotherTitle() {
    post(officer, "/title", 1, Map.of("title", "2026年工会工作计划")).expectStatus().isOk();
    var plan = samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    assertThat(plan.state().plan().title()).contains("2026年工会工作计划");
  }

  @Test
  void whoeverDoesNotSayWhichVersionTheySawChangesNothing() {
    officer
        .post()
        .uri("/api/plan/plans/p1/lines/n2/removal")
        .exchange()
        .expectStatus()
        .isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lines/n99/removal", "/lines/n9/joining"})
  void whatCannotBeDoneIsRefused(String route) {
    post(officer, route, 1, Map.of()).expectStatus().is4xxClientError();
    assertThat(samples.facts()).hasSize(1);
  }

  @Test
  void aPlanInCommitteeIsNotWrittenOn() {
    samples.submit("p1");
    post(officer, "/lines/n2/removal", 2, Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:wrong-plan-stage");
  }

  @Test
  void everyFaultOfARequestIsNamed() {
    post(officer, "/lines", 1, Map.of("kind", "poem", "extra", true))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) ->
            assertThat(fields).containsExactlyInAnyOrder("kind", "text", "extra"));
    post(officer, "/lines/n2/months", 1, Map.of("until", 3)).expectStatus().isBadRequest();
  }

  @Test
  void draftsElsewhereDoNotExistAndOtherPostsDoNotWrite() {
    var route = "/lines/n2/removal";
    post(api.as(Actors.in("chair", "/u1/u2/")), route, 1, Map.of()).expectStatus().isNotFound();
    for (var post : List.of("member", "federation-officer", "audit-committee")) {
      post(api.as(Actors.in(post, "/u1/u1029/")), route, 1, Map.of()).expectStatus().isForbidden();
    }
    assertThat(samples.facts()).hasSize(1);
  }
}
