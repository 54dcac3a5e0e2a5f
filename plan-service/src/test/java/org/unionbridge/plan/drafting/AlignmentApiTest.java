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
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class AlignmentApiTest {

  private static final Place DISTRICT = new Place("u1", "/u1/");
  private static final Place BESIDE = new Place("u1030", "/u1/u1030/");

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan", Contexts.NOW, new AlignmentApi(samples.plans(), new Drafts(samples.plans())));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  AlignmentApiTest() {
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    samples.adoptAt("above", DISTRICT, PlanSamples.TEXT);
    samples.draftAt("unfinished", DISTRICT, PlanSamples.TEXT);
    samples.adoptAt("beside", BESIDE, PlanSamples.TEXT);
  }

  private ResponseSpec align(WebTestClient client, String... to) {
    return client
        .put()
        .uri("/api/plan/plans/p1/lines/n2/aligned")
        .header("If-Match", "\"1\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("to", List.of(to)))
        .exchange();
  }

  private List<LineRef> aligned() {
    var plan = samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    return LineView.of(plan.state().plan().outline()).get(1).aligned();
  }

  @Test
  void aLineFollowsALineOfAPlanInForceAbove() {
    align(officer, "above/n2").expectStatus().isOk();
    assertThat(aligned()).containsExactly(new LineRef("above", "n2"));
  }

  @Test
  void thatAPlanAboveIsFollowedIsToldOnceOfEach() {
    align(officer, "above/n2").expectStatus().isOk();
    samples.change("p1", Say.of("n1", new Aligned(List.of(new LineRef("above", "n1")))));
    assertThat(samples.facts()).filteredOn("plan.aligned"::equals).hasSize(1);
    samples.change("p1", Say.of("n1", new Aligned(List.of(new LineRef("p9", "n1")))));
    assertThat(samples.facts()).filteredOn("plan.aligned"::equals).hasSize(2);
    samples.edit("p1", "n2", "举办五次活动。");
    assertThat(samples.facts()).last().isEqualTo("plan.draft.changed");
  }

  @Test
  void aLineThatIsSetAsideFollowsNothingUntilItIsTakenBack() {
    samples.change("p1", Say.of("n2", new Aside(true)));
    samples.change("p1", Say.of("n2", new Aligned(List.of(new LineRef("above", "n1")))));
    assertThat(samples.facts()).doesNotContain("plan.aligned");
    samples.change("p1", Say.of("n2", new Aside(false)));
    assertThat(samples.facts()).last().isEqualTo("plan.aligned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"above/n99", "unfinished/n2", "beside/n2", "p1/n1", "nowhere/n2"})
  void nothingElseCanBeFollowed(String reference) {
    align(officer, reference)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-a-line-above");
    assertThat(aligned()).isEmpty();
  }

  @Test
  void aReferenceNamesAPlanAndALine() {
    align(officer, "above").expectStatus().isBadRequest();
  }

  @Test
  void thePlansAboveAreShownToThoseBelowAndNoOthers() {
    officer
        .get()
        .uri("/api/plan/plans/p1/above")
        .exchange()
        .expectBody()
        .jsonPath("$.items[*].id")
        .value((List<String> ids) -> assertThat(ids).containsExactly("above"));
    officer
        .get()
        .uri("/api/plan/plans/p1/above/above")
        .exchange()
        .expectBody()
        .jsonPath("$.lines[1].id")
        .isEqualTo("n2");
    for (var other : List.of("beside", "unfinished", "p1", "nowhere")) {
      officer.get().uri("/api/plan/plans/p1/above/" + other).exchange().expectStatus().isNotFound();
    }
    var elsewhere = api.as(Actors.in("plan-officer", "/u1/u1030/"));
    elsewhere.get().uri("/api/plan/plans/p1/above").exchange().expectStatus().isNotFound();
    align(elsewhere, "above/n2").expectStatus().isNotFound();
    align(api.as(Actors.in("member", "/u1/u1029/")), "above/n2").expectStatus().isForbidden();
  }
}
