package org.unionbridge.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class DraftApiTest {

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new DraftApi(new Drafts(samples.plans())),
          new AttributeApi(new Drafts(samples.plans())),
          new FigureApi(new Drafts(samples.plans())));
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

  private LineView line(String id) {
    var plan = samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    var outline = Standing.latest(plan.state());
    return LineView.of(outline).get(outline.indexOf(id));
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

  private ResponseSpec put(String route, long version, Object body) {
    return officer
        .put()
        .uri("/api/plan/plans/p1" + route)
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  @Test
  void whatIsSaidOfALineIsShownWithIt() {
    var bodies = Map.of("posts", List.of(), "persons", List.of("m2"), "bodies", List.of("党支部"));
    put("/lines/n2/helpers", 1, bodies).expectStatus().isOk();
    put("/lines/n2/goal", 2, Map.of("goal", true)).expectStatus().isOk();
    put("/lines/n1/aside", 3, Map.of("aside", true)).expectStatus().isOk();
    put("/seen", 4, Map.of("lines", List.of("n1", "n2", "n9"))).expectStatus().isOk();
    var line = line("n2");
    assertThat(line.helpers().bodies()).containsExactly("党支部");
    assertThat(line.goal()).isTrue();
    assertThat(line.aside()).isFalse();
    assertThat(line.apart()).isTrue();
    assertThat(line.seen()).isTrue();
    put("/seen", 5, Map.of("lines", List.of("n2"), "takenBack", true)).expectStatus().isOk();
    put("/lines/n1/aside", 6, Map.of()).expectStatus().isOk();
    assertThat(line("n2").seen()).isFalse();
    assertThat(line("n2").apart()).isFalse();
    put("/seen", 7, Map.of("lines", List.of("n99"))).expectStatus().isNotFound();
  }

  @Test
  void figuresComeFromTheWordsUntilSomebodySetsThem() {
    assertThat(line("n2").figures()).hasSize(1);
    assertThat(line("n2").figuresByHand()).isFalse();
    var target =
        Map.of("class", "target", "comparator", ">=", "min", "95.5", "unit", "%", "text", "参与率");
    post(officer, "/lines/n2/figures", 1, target).expectStatus().isOk();
    var often = Map.of("class", "frequency", "comparator", "=", "min", "2", "per", "month");
    put("/lines/n2/figures/1", 2, often).expectStatus().isOk();
    assertThat(line("n2").figures()).hasSize(2);
    assertThat(line("n2").figures().getFirst().per()).contains("month");
    assertThat(line("n2").figures().getLast().min()).contains(new BigDecimal("95.5"));
    post(officer, "/lines/n2/figures/1/removal", 3, Map.of()).expectStatus().isOk();
    assertThat(line("n2").figures()).hasSize(1);
    assertThat(line("n2").figuresByHand()).isTrue();
    post(officer, "/lines/n2/figures/2/removal", 4, Map.of()).expectStatus().isNotFound();
    post(officer, "/lines/n2/figures/0/removal", 4, Map.of()).expectStatus().isNotFound();
    post(officer, "/lines/n2/figures/reading", 4, Map.of()).expectStatus().isOk();
    assertThat(line("n2").figuresByHand()).isFalse();
    assertThat(line("n2").figures()).hasSize(1);
    var range = Map.of("class", "frequency", "comparator", "range", "min", "5", "max", "x");
    put("/lines/n2/figures/1", 5, range)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) -> assertThat(fields).containsExactly("max", "per"));
  }

  @Test
  void whatAwaitsAnApprovalIsFirmByANoteOfIt() {
    post(officer, "/lines/n2/strength", 1, Map.of("strength", "awaits-approval"));
    post(officer, "/lines/n2/strength", 2, Map.of("strength", "firm"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:approval-not-noted");
    var noted = Map.of("strength", "firm", "note", "校长办公会6月3日同意");
    post(officer, "/lines/n2/strength", 2, noted).expectStatus().isOk();
    assertThat(line("n2").note()).contains("校长办公会6月3日同意");
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
  void severalStepsAreTakenBackOneAfterAnother() {
    var before = line("n2");
    post(officer, "/lines/n2/words", 1, Map.of("text", "举办五次活动。"));
    post(officer, "/lines/n3/removal", 2, Map.of()).expectStatus().isOk();
    post(officer, "/lines/n2/words", 3, Map.of("text", "举办六次活动。"));
    for (int version = 4; version < 7; version++) {
      post(officer, "/undoing", version, Map.of()).expectStatus().isOk();
    }
    assertThat(line("n2")).isEqualTo(before);
    assertThat(line("n3").id()).isEqualTo("n3");
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
