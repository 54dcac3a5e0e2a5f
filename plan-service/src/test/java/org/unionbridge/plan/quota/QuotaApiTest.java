package org.unionbridge.plan.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.MeasureSamples;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import tools.jackson.databind.JsonNode;

class QuotaApiTest {

  private static final Place BESIDE = new Place("u1030", "/u1/u1030/");
  private static final Place ELSEWHERE = new Place("u3", "/u2/u3/");

  private final InMemoryAggregateStore<Quota, QuotaEvent> store =
      InMemoryAggregateStore.of("plan", new QuotaCodec());
  private final PlanSamples samples = new PlanSamples();
  private final StandingSamples standing = new StandingSamples();
  private final MeasureSamples measures = new MeasureSamples();
  private final Quotas quotas = new Quotas(store, measures.measures());
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new QuotaApi(store, quotas, Catalogue.shipped(), standing.unions()),
          new ReceivedQuotaApi(quotas, samples.plans(), Catalogue.shipped(), standing.unions()));
  private final WebTestClient above = api.as(Actors.in("federation-officer", "/u1/"));
  private final WebTestClient below = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  QuotaApiTest() {
    for (var place : List.of(PlanSamples.SCHOOL, BESIDE, ELSEWHERE)) {
      standing.know(place, ZoneId.of("Asia/Shanghai"));
    }
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    samples.change("p1", Say.of("n7", new OfKind(Optional.of("activity-culture"))));
    measures.count("c1", PlanSamples.SCHOOL, "CULTURE_EVENT", 3, "2026-05-01");
    measures.count("c2", PlanSamples.SCHOOL, "CULTURE_EVENT", 9, "2025-12-31");
    measures.count("c3", BESIDE, "CULTURE_EVENT", 1, "2026-05-01");
  }

  private static ResponseSpec post(WebTestClient client, String uri, Map<String, Object> body) {
    return client
        .post()
        .uri("/api/plan/quotas" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static Map<String, Object> quota(String... unions) {
    return Map.of("measure", "CULTURE_EVENT", "year", 2026, "value", 4, "unions", List.of(unions));
  }

  private String set() {
    var answer =
        post(above, "", quota("u1030", "u1029"))
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("id").asString();
  }

  private static WebTestClient.BodyContentSpec get(WebTestClient client, String uri) {
    return client.get().uri("/api/plan" + uri).exchange().expectStatus().isOk().expectBody();
  }

  @Test
  void theUnionAboveSeesHowFarEachUnionIs() {
    var id = set();
    get(above, "/quotas?year=2026").jsonPath("$.items[0].unions").isEqualTo(2);
    get(above, "/quotas/" + id).jsonPath("$.withdrawn").isEqualTo(false);
    get(above, "/quotas?year=2027").jsonPath("$.items.length()").isEqualTo(0);
    get(above, "/quotas/" + id + "/standing")
        .json(
            """
            {"items": [{"unionId": "u1029", "value": 4, "reached": 3},
                       {"unionId": "u1030", "value": 4, "reached": 1}]}
            """);
    get(above, "/quotas/" + id + "/standing?from=u1030").jsonPath("$.items.length()").isEqualTo(1);
  }

  @Test
  void theUnionBelowSeesWhatIsExpectedOfItBesideTheLinesThatCount() {
    var id = set();
    get(below, "/plans/p1/quotas")
        .jsonPath("$.items[0].reached")
        .isEqualTo(3)
        .jsonPath("$.items[0].lines[0]")
        .isEqualTo("n7");
    get(below, "/quotas/received?year=2026")
        .jsonPath("$.items[0].reached")
        .isEqualTo(3)
        .jsonPath("$.items[0].lines.length()")
        .isEqualTo(0);
    get(below, "/quotas/received?year=2027").jsonPath("$.items.length()").isEqualTo(0);
    post(above, "/" + id + "/amendment", Map.of("value", 6)).expectStatus().isNoContent();
    get(below, "/plans/p1/quotas").jsonPath("$.items[0].value").isEqualTo(6);
    post(above, "/" + id + "/withdrawal", Map.of()).expectStatus().isNoContent();
    get(below, "/plans/p1/quotas").jsonPath("$.items.length()").isEqualTo(0);
    post(above, "/" + id + "/amendment", Map.of("value", 7)).expectStatus().isEqualTo(409);
  }

  @Test
  void aUnionWithoutAPlanSeesWhatIsExpectedOfIt() {
    set();
    var withoutPlan = api.as(Actors.in("chair", "/u1/u1030/"));
    get(withoutPlan, "/quotas/received")
        .json(
            """
            {"items": [{"unionId": "u1", "measure": "CULTURE_EVENT", "year": 2026, "value": 4,
                        "reached": 1, "lines": []}]}
            """);
    get(withoutPlan, "/quotas/received?year=2027").jsonPath("$.items.length()").isEqualTo(0);
    var beside = api.as(Actors.in("chair", "/u1/u1031/"));
    get(beside, "/quotas/received?year=2026").jsonPath("$.items.length()").isEqualTo(0);
    get(api.as(Actors.in("chair", "/u2/u3/")), "/quotas/received?year=2026")
        .jsonPath("$.items.length()")
        .isEqualTo(0);
    withoutPlan
        .get()
        .uri("/api/plan/quotas/received?year=soon")
        .exchange()
        .expectStatus()
        .isBadRequest();
    api.as(Actors.in("member", "/u1/u1030/"))
        .get()
        .uri("/api/plan/quotas/received")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void onlyOfUnionsBelowIsAnythingExpected() {
    for (var union : List.of("u1", "u3", "u99")) {
      post(above, "", quota("u1029", union))
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.errors[0].field")
          .isEqualTo("unions");
    }
    post(
            above,
            "",
            Map.of("measure", "NOTHING", "year", 2026, "value", 4, "unions", List.of("u1029")))
        .expectStatus()
        .isBadRequest();
    post(above, "", quota()).expectStatus().isBadRequest();
    assertThat(store.events()).isEmpty();
  }

  @Test
  void whatOthersSetIsNotThereNorChangedFromElsewhere() {
    var id = set();
    var elsewhere = api.as(Actors.in("federation-officer", "/u2/"));
    post(elsewhere, "/" + id + "/withdrawal", Map.of()).expectStatus().isNotFound();
    elsewhere
        .get()
        .uri("/api/plan/quotas/" + id + "/standing")
        .exchange()
        .expectStatus()
        .isNotFound();
    get(below, "/quotas").jsonPath("$.items.length()").isEqualTo(0);
    post(below, "", quota("u1030")).expectStatus().isForbidden();
    assertThat(store.events()).hasSize(1);
  }
}
