package org.unionbridge.plan.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.task.seeing.TaskResultSamples;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

class CarryOverApiTest {

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new CarryOverApi(
              samples.plans(),
              TaskResultSamples.of(samples.plans(), "p1"),
              new StandingSamples().unions()));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  CarryOverApiTest() {
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    samples.draft("p2", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private ResponseSpec carry(WebTestClient client, String plan, Map<String, Object> body) {
    return client
        .post()
        .uri("/api/plan/plans/" + plan + "/carry-over")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private Stored<Begun> made(ResponseSpec answer) {
    var body = answer.expectStatus().isCreated().expectBody(JsonNode.class).returnResult();
    var id = Objects.requireNonNull(body.getResponseBody()).path("id").asString();
    return samples.plans().find(Scope.everything(), id).blockOptional().orElseThrow();
  }

  @Test
  void whatWasNotFinishedIsProposedWithItsResult() {
    officer
        .get()
        .uri("/api/plan/plans/p1/carry-over")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lines[*].line")
        .value((List<String> ids) -> assertThat(ids).containsExactly("n6", "n7", "n9"))
        .jsonPath("$.lines[0].result.state")
        .isEqualTo("open");
  }

  @Test
  void aDraftOfTheNextYearBeginsWithWhatIsProposed() {
    var draft = made(carry(officer, "p1", Map.of("year", 2027)));
    assertThat(draft.state().plan().origin().year()).isEqualTo(2027);
    assertThat(draft.place()).isEqualTo(PlanSamples.SCHOOL);
    assertThat(LineView.of(draft.state().plan().outline()))
        .extracting(LineView::text)
        .containsExactly("", "庆祝三八妇女节", "组织春游", "", "暑期疗休养");
    assertThat(samples.facts()).last().isEqualTo("plan.drafted");
  }

  @Test
  void whoeverCarriesOverMayNameTheLinesAndADraft() {
    var only = Map.<String, Object>of("lines", List.of("n2"));
    var draft = made(carry(officer, "p1", Map.of("year", 2027, "title", "新计划", "only", only)));
    assertThat(draft.state().plan().title()).contains("新计划");
    assertThat(draft.state().plan().outline().nodes()).hasSize(2);
    var more = Map.<String, Object>of("lines", List.of("n4"));
    var body = Map.<String, Object>of("year", 2027, "only", more, "into", draft.id());
    var again = made(carry(officer, "p1", body));
    assertThat(again.id()).isEqualTo(draft.id());
    var last = LineView.of(again.state().plan().outline()).getLast();
    assertThat(last.carriedOver().orElseThrow().result().state().name()).isEqualTo("DONE");
  }

  @Test
  void whatCannotBeIsRefused() {
    carry(officer, "p2", Map.of("year", 2027)).expectStatus().isEqualTo(409);
    carry(officer, "p1", Map.of("year", 2026)).expectStatus().isEqualTo(422);
    carry(officer, "p1", Map.of("year", 2027, "into", "p2")).expectStatus().isEqualTo(422);
    carry(officer, "p1", Map.of("year", 2027, "into", "p9")).expectStatus().isNotFound();
    carry(officer, "p1", Map.of()).expectStatus().isBadRequest();
  }

  @Test
  void plansElsewhereAreNotCarriedOverNorByWhoMustNot() {
    var elsewhere = api.as(Actors.in("plan-officer", "/u1/u2/"));
    carry(elsewhere, "p1", Map.of("year", 2027)).expectStatus().isNotFound();
    carry(api.as(Actors.in("member", "/u1/u1029/")), "p1", Map.of("year", 2027))
        .expectStatus()
        .isForbidden();
    assertThat(samples.facts()).hasSize(2);
  }
}
