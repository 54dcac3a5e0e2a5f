package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class StageApiTest {

  private static final Map<String, Object> PLAN =
      Map.of(
          "year", 2026,
          "title", "工会工作计划",
          "unitKind", "school",
          "level", "grassroots",
          "period", "year");
  private static final Map<String, Object> APPROVAL =
      Map.of("approvedOn", "2026-03-02", "body", "committee");

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new PlanApi(samples.plans(), PlanSamples.TEMPLATES),
          new StageApi(samples.plans()));
  private final WebTestClient chair = api.as(Actors.in("chair", "/u1/u1029/"));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  StageApiTest() {
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private static ResponseSpec post(WebTestClient client, String route, Object body) {
    return client
        .post()
        .uri("/api/plan/plans" + route)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private void stage(String expected) {
    officer
        .get()
        .uri("/api/plan/plans/p1")
        .exchange()
        .expectBody()
        .jsonPath("$.stage")
        .isEqualTo(expected);
  }

  @Test
  void aPlanGoesThroughItsStages() {
    post(officer, "/p1/submission", Map.of()).expectStatus().isNoContent();
    post(chair, "/p1/sending-back", Map.of("code", "unclear", "text", "请写明时间"))
        .expectStatus()
        .isNoContent();
    post(officer, "/p1/submission", Map.of()).expectStatus().isNoContent();
    stage("in-committee");
    post(chair, "/p1/approval", APPROVAL).expectStatus().isNoContent();
    stage("approved");
    post(officer, "/p1/summary", Map.of("text", "办了三场活动")).expectStatus().isNoContent();
    post(chair, "/p1/closing", Map.of()).expectStatus().isNoContent();
    stage("closed");
    assertThat(samples.facts())
        .containsExactly(
            "plan.drafted",
            "plan.submitted",
            "plan.sent-back",
            "plan.submitted",
            "plan.approved",
            "plan.summarised",
            "plan.closed");
  }

  @Test
  void aPlanIsBegunByHandAtTheAskersOwnUnion() {
    var created =
        post(officer, "", PLAN)
            .expectStatus()
            .isCreated()
            .expectBody(Answers.Created.class)
            .returnResult()
            .getResponseBody();
    var id = Objects.requireNonNull(created).id();
    post(officer, "/" + id + "/submission", Map.of())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:nothing-written");
    post(officer, "/" + id + "/withdrawal", Map.of()).expectStatus().isNoContent();
    officer
        .get()
        .uri("/api/plan/plans?stage=withdrawn&unionId=u1029&year=2026")
        .exchange()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].title")
        .isEqualTo("工会工作计划");
  }

  @Test
  void aChangeOfAPlanInForceIsShownWithItsDifference() {
    samples.adopt("p2", PlanSamples.SCHOOL, PlanSamples.TEXT);
    samples.ask(PlanSamples.SCHOOL, "p2", new PlanCommand.Revise(PlanSamples.TOUCH));
    officer
        .get()
        .uri("/api/plan/plans/p2")
        .exchange()
        .expectBody()
        .jsonPath("$.stage")
        .isEqualTo("approved")
        .jsonPath("$.revising.number")
        .isEqualTo(2)
        .jsonPath("$.revising.difference.changed")
        .isEmpty();
    post(officer, "/p2/withdrawal", Map.of()).expectStatus().isNoContent();
    officer
        .get()
        .uri("/api/plan/plans?stage=approved")
        .exchange()
        .expectBody()
        .jsonPath("$.items[0].revision")
        .isEqualTo(1)
        .jsonPath("$.items[0].filing")
        .isEqualTo("not-filed");
  }

  @Test
  void nobodyApprovesBeforeTheDayNorWhatIsNotInCommittee() {
    post(chair, "/p1/approval", APPROVAL)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:wrong-plan-stage");
    var tomorrow = Map.of("approvedOn", "2026-03-03", "body", "congress");
    samples.submit("p1");
    post(chair, "/p1/approval", tomorrow)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:approved-in-the-future");
  }

  static Stream<List<Object>> othersDoNot() {
    return Stream.of(
        List.of("plan-officer", "/p1/approval", APPROVAL),
        List.of("plan-officer", "/p1/sending-back", Map.of("code", "other")),
        List.of("plan-officer", "/p1/closing", Map.of()),
        List.of("federation-officer", "/p1/submission", Map.of()),
        List.of("audit-committee", "/p1/summary", Map.of("text", "好")),
        List.of("member", "", PLAN));
  }

  @ParameterizedTest
  @MethodSource
  void othersDoNot(List<Object> row) {
    post(api.as(Actors.in((String) row.get(0), "/u1/u1029/")), (String) row.get(1), row.get(2))
        .expectStatus()
        .isForbidden();
    assertThat(samples.facts()).hasSize(1);
  }

  @Test
  void plansElsewhereDoNotExist() {
    var elsewhere = api.as(Actors.in("chair", "/u1/u2/"));
    for (var route : List.of("submission", "withdrawal", "closing")) {
      post(elsewhere, "/p1/" + route, Map.of()).expectStatus().isNotFound();
    }
    post(elsewhere, "/p1/approval", APPROVAL).expectStatus().isNotFound();
    post(elsewhere, "/p1/sending-back", Map.of("code", "other")).expectStatus().isNotFound();
    post(elsewhere, "/p1/summary", Map.of("text", "好")).expectStatus().isNotFound();
  }

  @Test
  void aPlanBeginsWithTheLinesOfATemplate() {
    var body = Map.of("year", 2027, "title", "2027年工会工作计划", "template", "school");
    officer
        .post()
        .uri("/api/plan/plans")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isCreated();
    officer
        .get()
        .uri("/api/plan/plans?year=2027")
        .exchange()
        .expectBody()
        .jsonPath("$.items[0].unitKind")
        .isEqualTo("school")
        .jsonPath("$.items[0].lines")
        .value((Integer lines) -> assertThat(lines).isGreaterThan(25));
    for (var wrong :
        List.of(
            Map.of("year", 2027, "title", "计划", "template", "club"),
            Map.of("year", 2027, "title", "计划"))) {
      officer
          .post()
          .uri("/api/plan/plans")
          .contentType(APPLICATION_JSON)
          .bodyValue(wrong)
          .exchange()
          .expectStatus()
          .isBadRequest();
    }
  }
}
