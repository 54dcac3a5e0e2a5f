package org.unionbridge.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.drafting.DraftSamples;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

class PublicationApiTest {

  private static final Place DISTRICT = new Place("u1", "/u1/");

  private final PlanSamples samples = new PlanSamples();
  private final StandingSamples standing = new StandingSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new PublicationApi(samples.plans(), standing.unions()),
          new OfferApi(samples.plans(), DraftSamples.drafts(samples.plans())));
  private final WebTestClient above = api.as(Actors.in("chair", "/u1/"));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  PublicationApiTest() {
    samples.adoptAt("above", DISTRICT, PlanSamples.TEXT);
    standing.know(DISTRICT, ZoneId.of("Asia/Shanghai"), "district");
    standing.know(PlanSamples.SCHOOL, ZoneId.of("Asia/Shanghai"));
  }

  private static ResponseSpec post(WebTestClient client, String uri, Map<String, Object> body) {
    return client
        .post()
        .uri("/api/plan" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private void publish() {
    post(above, "/plans/above/publication", Map.of("unitKinds", List.of("school")))
        .expectStatus()
        .isNoContent();
  }

  private String copied() {
    var body = Map.<String, Object>of("year", 2026, "title", "计划", "unitKind", "school");
    var answer =
        post(officer, "/publications/above/plans", body)
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("id").asString();
  }

  private static List<String> published(WebTestClient client, String kind) {
    var answer =
        client
            .get()
            .uri("/api/plan/publications?unitKind=" + kind)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("items").findValuesAsString("planId");
  }

  @Test
  void whatIsPublishedIsShownToThoseBelowThatItIsMeantFor() {
    assertThat(published(officer, "school")).isEmpty();
    publish();
    assertThat(published(officer, "school")).containsExactly("above");
    assertThat(published(officer, "organ")).isEmpty();
    officer
        .get()
        .uri("/api/plan/publications/above")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lines[0].id")
        .isEqualTo("n1");
    assertThat(published(api.as(Actors.in("plan-officer", "/u2/u3/")), "school")).isEmpty();
    assertThat(samples.facts()).containsExactly("plan.adopted", "plan.published");
    officer
        .get()
        .uri("/api/plan/publications?unitKind=club")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"u1029", "u1031"})
  void onlyAFederationPublishes(String union) {
    var place = new Place(union, "/u1/" + union + "/");
    samples.adoptAt("own", place, PlanSamples.TEXT);
    var chair = api.as(Actors.in("chair", place.unionPath()));
    post(chair, "/plans/own/publication", Map.of("unitKinds", List.of("other")))
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:published-by-federations")
        .jsonPath("$.title")
        .isEqualTo("只有工会联合会、总工会才能发布计划模板");
    post(chair, "/plans/own/publication", Map.of("unitKinds", List.of()))
        .expectStatus()
        .isNoContent();
    assertThat(samples.facts()).doesNotContain("plan.published");
  }

  @Test
  void aCopyIsOfferedWhatALaterRevisionChanges() {
    publish();
    var copy = copied();
    assertThat(samples.facts()).last().isEqualTo("plan.aligned");
    offers(copy).jsonPath("$.offers.length()").isEqualTo(0);
    samples.reviseAt("above", DISTRICT, new ChangeText("n2", Optional.empty(), "举办五次活动。"));
    offers(copy)
        .jsonPath("$.revision")
        .isEqualTo(2)
        .jsonPath("$.offers[0].change")
        .isEqualTo("changed")
        .jsonPath("$.offers[0].above.text")
        .isEqualTo("举办五次活动。");
    answer(officer, copy, "n2").expectStatus().isOk();
    offers(copy).jsonPath("$.offers.length()").isEqualTo(0);
    answer(officer, copy, "n2").expectStatus().isEqualTo(412);
    answer(api.as(Actors.in("plan-officer", "/u1/u1030/")), copy, "n2").expectStatus().isNotFound();
    answer(api.as(Actors.in("member", "/u1/u1029/")), copy, "n2").expectStatus().isForbidden();
  }

  private WebTestClient.BodyContentSpec offers(String plan) {
    return officer.get().uri("/api/plan/plans/" + plan + "/offers").exchange().expectBody();
  }

  private static ResponseSpec answer(WebTestClient client, String plan, String line) {
    return client
        .post()
        .uri("/api/plan/plans/" + plan + "/offers/" + line)
        .header("If-Match", "\"2\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("answer", "take"))
        .exchange();
  }

  @Test
  void whatIsNotPublishedOrNotAboveIsNotCopied() {
    var body = Map.<String, Object>of("year", 2026, "title", "计划", "unitKind", "school");
    post(officer, "/publications/above/plans", body).expectStatus().isNotFound();
    officer.get().uri("/api/plan/publications/above").exchange().expectStatus().isNotFound();
    publish();
    post(api.as(Actors.in("plan-officer", "/u2/u3/")), "/publications/above/plans", body)
        .expectStatus()
        .isNotFound();
    post(officer, "/plans/above/publication", Map.of("unitKinds", List.of("school")))
        .expectStatus()
        .isForbidden();
    post(above, "/plans/above/publication", Map.of("unitKinds", List.of("club")))
        .expectStatus()
        .isBadRequest();
    assertThat(samples.facts()).hasSize(2);
  }
}
