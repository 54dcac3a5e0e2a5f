package org.unionbridge.plan.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class FilingApiTest {

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api = ApiClient.of("plan", Contexts.NOW, new FilingApi(samples.plans()));
  private final WebTestClient chair = api.as(Actors.in("chair", "/u1/u1029/"));
  private final WebTestClient above = api.as(Actors.in("federation-officer", "/u1/"));

  FilingApiTest() {
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private static ResponseSpec post(WebTestClient client, String route, Object body) {
    return client
        .post()
        .uri("/api/plan/plans/p1/filing" + route)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  @Test
  void aPlanIsFiledReturnedFiledAgainAndAccepted() {
    var remark = Map.of("code", "unclear", "text", "请写明时间");
    post(chair, "", Map.of()).expectStatus().isNoContent();
    post(above, "/remark", remark).expectStatus().isNoContent();
    post(above, "/return", remark).expectStatus().isNoContent();
    post(chair, "", Map.of()).expectStatus().isNoContent();
    post(above, "/acceptance", Map.of()).expectStatus().isNoContent();
    assertThat(samples.facts())
        .containsExactly(
            "plan.adopted",
            "plan.filed",
            "plan.filing.remarked",
            "plan.filing.returned",
            "plan.filed",
            "plan.filing.accepted");
  }

  @Test
  void whatWasNotFiledIsNotAnswered() {
    for (var route : List.of("/remark", "/return")) {
      post(above, route, Map.of("code", "other")).expectStatus().isEqualTo(409);
    }
    post(above, "/acceptance", Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-filed-now");
  }

  @Test
  void nobodyAnswersThePlanOfTheirOwnUnion() {
    post(chair, "", Map.of());
    var own = api.as(Actors.in("federation-officer", "/u1/u1029/"));
    post(own, "/acceptance", Map.of())
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-above");
  }

  @Test
  void plansElsewhereDoNotExistAndOtherPostsNeitherFileNorAnswer() {
    post(api.as(Actors.in("chair", "/u1/u2/")), "", Map.of()).expectStatus().isNotFound();
    var beside = api.as(Actors.in("federation-officer", "/u2/"));
    post(beside, "/acceptance", Map.of()).expectStatus().isNotFound();
    post(api.as(Actors.in("group-leader", "/u1/u1029/")), "", Map.of())
        .expectStatus()
        .isForbidden();
    post(chair, "/acceptance", Map.of()).expectStatus().isForbidden();
    assertThat(samples.facts()).hasSize(1);
  }
}
