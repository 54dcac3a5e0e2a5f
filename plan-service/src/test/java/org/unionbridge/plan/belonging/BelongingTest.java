package org.unionbridge.plan.belonging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.drafting.DraftSamples;
import org.unionbridge.plan.measure.MeasureSamples;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.programme.ProgrammeSamples;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.task.seeing.TaskResultSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class BelongingTest {

  private static final Place DISTRICT = new Place("u1", "/u1/");
  private static final Place BESIDE = new Place("u1030", "/u1/u1030/");

  private final PlanSamples samples = new PlanSamples();
  private final ProgrammeSamples programmes = new ProgrammeSamples();
  private final MeasureSamples measures = new MeasureSamples();
  private final StandingSamples standing = new StandingSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new LineProgrammeApi(
              programmes.programmes(), samples.plans(), DraftSamples.drafts(samples.plans())),
          new ItemApi(
              programmes.programmes(),
              samples.plans(),
              new Items(
                  TaskResultSamples.of(samples.plans(), "p1"),
                  measures.measures(),
                  Catalogue.shipped(),
                  standing.unions()),
              measures.measures()));
  private final WebTestClient district = api.as(Actors.in("federation-officer", "/u1/"));
  private final WebTestClient school = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  BelongingTest() {
    programmes.define("g1", DISTRICT, true, "十个五", "文艺演出 5 场 CULTURE_EVENT", "座谈 5 次", "读书");
    programmes.define("g2", DISTRICT, false, "机关读书");
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    measures.count("c1", PlanSamples.SCHOOL, "CULTURE_EVENT", 3, "2026-05-01");
    measures.count("c2", BESIDE, "CULTURE_EVENT", 9, "2026-05-01");
  }

  private static ResponseSpec put(WebTestClient client, int version, Map<String, Object> body) {
    return client
        .put()
        .uri("/api/plan/plans/p1/programme")
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static Map<String, Object> under(String programme, String element, String... lines) {
    var body = new HashMap<String, Object>(Map.of("lines", List.of(lines)));
    if (!programme.isEmpty()) {
      body.put("programme", programme);
    }
    if (!element.isEmpty()) {
      body.put("element", element);
    }
    return body;
  }

  private static BodyContentSpec get(WebTestClient client, String uri) {
    return client.get().uri("/api/plan" + uri).exchange().expectStatus().isOk().expectBody();
  }

  private void inForce() {
    samples.change("p1", Say.of("n2", new OfKind(Optional.of("activity-culture"))));
    put(school, 2, under("g1", "文艺演出", "n2")).expectStatus().isOk();
    put(school, 3, under("g1", "座谈", "n4", "n6")).expectStatus().isOk();
    put(school, 4, under("g1", "", "n7")).expectStatus().isOk();
    samples.approve("p1");
  }

  @Test
  void linesArePutUnderAProgrammeByHandAndTakenOutAgain() {
    put(school, 1, under("g1", "文艺演出", "n2", "n7")).expectStatus().isOk();
    get(school, "/programmes/g1/items")
        .json(
            """
            {"items": [{"planId": "p1", "unionId": "u1029", "year": 2026, "stage": "draft",
                        "items": [{"line": "n2", "element": "文艺演出",
                                   "result": {"state": "no-task"}},
                                  {"line": "n7"}]}]}
            """);
    put(school, 2, under("", "", "n2", "n7")).expectStatus().isOk();
    get(school, "/programmes/g1/items").jsonPath("$.items.length()").isEqualTo(0);
    assertThat(samples.facts()).containsOnly("plan.drafted", "plan.draft.changed");
  }

  @Test
  void whatIsNotOfferedAtTheUnionIsNotChosen() {
    for (var wrong : List.of(under("g2", "", "n2"), under("g9", "", "n2"))) {
      put(school, 1, wrong)
          .expectStatus()
          .isEqualTo(422)
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("urn:problem:no-such-programme");
    }
    put(school, 1, under("g1", "演讲", "n2"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:no-such-element");
    put(school, 1, under("g1", "", "n99")).expectStatus().isNotFound();
    put(school, 1, under("", "读书", "n2")).expectStatus().isBadRequest();
    put(school, 1, under("g1", "")).expectStatus().isBadRequest();
    put(school, 9, under("g1", "", "n2")).expectStatus().isEqualTo(412);
    put(api.as(Actors.in("plan-officer", "/u1/u1030/")), 1, under("g1", "", "n2"))
        .expectStatus()
        .isNotFound();
    put(api.as(Actors.in("audit-committee", "/u1/u1029/")), 1, under("g1", "", "n2"))
        .expectStatus()
        .isForbidden();
    programmes.end("g1", DISTRICT);
    put(school, 1, under("g1", "", "n2")).expectStatus().isEqualTo(422);
  }

  @Test
  void aLineThatNamesAProgrammeIsProposedWithItsWords() {
    samples.change("p1", new ChangeText("n2", Optional.empty(), "落实“十个五”，举办文艺演出。"));
    get(school, "/plans/p1/programmes")
        .jsonPath("$.proposed[0].line")
        .isEqualTo("n2")
        .jsonPath("$.proposed[0].programme")
        .isEqualTo("g1")
        .jsonPath("$.proposed[0].element")
        .isEqualTo("文艺演出")
        .jsonPath("$.proposed[0].words[0]")
        .isEqualTo("十个五")
        .jsonPath("$.programmes[?(@.id == 'g1')].elements[1]")
        .isEqualTo("座谈")
        .jsonPath("$.programmes[?(@.id == 'g2')]")
        .isEmpty();
    put(school, 2, under("g1", "", "n2")).expectStatus().isOk();
    get(school, "/plans/p1/programmes").jsonPath("$.proposed.length()").isEqualTo(0);
  }

  @Test
  void whatIsOfferedNoMoreKeepsItsNameAtTheLinesThatBelongToIt() {
    put(school, 1, under("g1", "", "n2")).expectStatus().isOk();
    programmes.end("g1", DISTRICT);
    get(school, "/plans/p1/programmes")
        .jsonPath("$.programmes[?(@.id == 'g1')].offered")
        .isEqualTo(false);
    get(school, "/programmes/g1/items").jsonPath("$.items.length()").isEqualTo(1);
  }

  @Test
  void theStandingSumsWhatIsDoneAndWhatTheTargetsReached() {
    inForce();
    get(district, "/programmes/g1/standing")
        .json(
            """
            {"programmeId": "g1", "more": false,
             "years": [{"year": 2026, "plans": 1, "unions": 1,
                        "done": 1, "late": 0, "open": 2, "none": 1,
                        "elements": [
                          {"name": "文艺演出", "items": 1, "value": 5, "unit": "场", "reached": 12},
                          {"name": "座谈", "items": 2, "done": 1, "value": 5, "reached": 1},
                          {"name": "读书", "items": 0}]}]}
            """);
    get(school, "/programmes/g1/standing").jsonPath("$.years[0].elements[0].reached").isEqualTo(3);
    get(school, "/programmes/g1/items")
        .jsonPath("$.items[0].items[0].targets[0].min")
        .isEqualTo(4)
        .jsonPath("$.items[0].items[0].reached")
        .isEqualTo(3);
    get(school, "/programmes/g1/standing?year=2027").jsonPath("$.years.length()").isEqualTo(0);
    school
        .get()
        .uri("/api/plan/programmes/g1/standing?year=soon")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void onlyPlansOfTheScopeBelongToItForTheReader() {
    inForce();
    var beside = api.as(Actors.in("plan-officer", "/u1/u1030/"));
    get(beside, "/programmes/g1/items").jsonPath("$.items.length()").isEqualTo(0);
    get(beside, "/programmes/g1/standing").jsonPath("$.years.length()").isEqualTo(0);
    for (var route : List.of("/items", "/standing")) {
      api.as(Actors.in("federation-officer", "/u2/"))
          .get()
          .uri("/api/plan/programmes/g1" + route)
          .exchange()
          .expectStatus()
          .isNotFound();
      api.as(Actors.in("member", "/u1/u1029/"))
          .get()
          .uri("/api/plan/programmes/g1" + route)
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }
}
