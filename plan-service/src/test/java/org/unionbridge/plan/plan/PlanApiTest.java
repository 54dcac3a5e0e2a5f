package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.plan.search.SearchSource.Found;
import org.unionbridge.plan.titles.TitleSource.Title;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class PlanApiTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final PlanSamples samples = new PlanSamples();
  private final Plans plans = samples.plans();
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new PlanApi(plans, PlanSamples.TEMPLATES));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  PlanApiTest() {
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  @Test
  void aPlanIsShownInFull() {
    officer
        .get()
        .uri("/api/plan/plans/p1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.origin.year")
        .isEqualTo(2026)
        .jsonPath("$.text.title")
        .isEqualTo("工会工作计划 篇二")
        .jsonPath("$.text.nodes[0].children[0].strength")
        .isEqualTo("strive")
        .jsonPath("$.text.figures[0].class")
        .isEqualTo("target")
        .jsonPath("$.tasks.length()")
        .isEqualTo(4)
        .jsonPath("$.tasks[3].until")
        .isEqualTo("2026-08-31")
        .jsonPath("$.text.months[2].months[1]")
        .isEqualTo(8)
        .jsonPath("$.stage")
        .isEqualTo("approved")
        .jsonPath("$.approval.on")
        .isEqualTo("2026-02-03")
        .jsonPath("$.filing.state")
        .isEqualTo("not-filed")
        .jsonPath("$.lines.length()")
        .isEqualTo(9);
  }

  @Test
  void aListHoldsWhatDistinguishesPlans() {
    officer
        .get()
        .uri("/api/plan/plans")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].title")
        .isEqualTo("工会工作计划 篇二")
        .jsonPath("$.items[0].unitKind")
        .isEqualTo("school")
        .jsonPath("$.items[0].period.kind")
        .isEqualTo("school-year")
        .jsonPath("$.items[0].items")
        .isEqualTo(1)
        .jsonPath("$.items[0].tasks")
        .isEqualTo(4)
        .jsonPath("$.items[0].text")
        .doesNotExist()
        .jsonPath("$.next")
        .isEmpty();
  }

  @Test
  void aPageHoldsFewPlansWhateverIsAsked() {
    IntStream.range(10, 35)
        .forEach(i -> samples.adopt("p" + i, PlanSamples.SCHOOL, PlanSamples.text("计划")));
    officer
        .get()
        .uri("/api/plan/plans?limit=200")
        .exchange()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(20)
        .jsonPath("$.next")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?year=1926", "?stage=lost", "?limit=0", "?limit=x", "?after=nowhere"})
  void aQueryThatNobodyKnowsIsAFault(String query) {
    officer.get().uri("/api/plan/plans" + query).exchange().expectStatus().isBadRequest();
  }

  @Test
  void plansElsewhereDoNotExist() {
    var elsewhere = api.as(Actors.in("chair", "/u1/u2/"));
    elsewhere.get().uri("/api/plan/plans/p1").exchange().expectStatus().isNotFound();
    elsewhere.get().uri("/api/plan/plans").exchange().expectBody().jsonPath("$.items").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "group-leader", "welfare-officer"})
  void plansAreNotForEveryPost(String post) {
    api.as(Actors.in(post, "/u1/u1029/"))
        .get()
        .uri("/api/plan/plans/p1")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aPlanWithoutTitleIsNamedByItsYear() {
    samples.adopt("p2", PlanSamples.SCHOOL, PlanSamples.text(null));
    samples.adopt("p3", new Place("u2", "/u1/u2/"), PlanSamples.TEXT);
    var titles = new PlanTitles(plans, Texts.of("plan"));
    var scope = Scope.within("/u1/u1029/");
    assertThat(
            titles
                .titles(scope, List.of("p1", "p2", "p3", "p4"), Texts.CHINESE)
                .collectList()
                .block())
        .containsExactlyInAnyOrder(new Title("p1", "工会工作计划 篇二"), new Title("p2", "2026 年工作计划"));
    assertThat(titles.titles(scope, List.of("p2"), Locale.ENGLISH).collectList().block())
        .containsExactly(new Title("p2", "Work plan of 2026"));
  }

  @Test
  void plansAreFoundByAnyPartOfTheirTitleWithinTheScope() {
    var search = new PlanSearch(plans);
    for (var part : List.of("工作计划", "计划 篇二")) {
      assertThat(search.find(Scope.within("/u1/"), part, 8, Texts.CHINESE).block(LIMIT))
          .containsExactly(new Found("plan", "p1", "工会工作计划 篇二", "u1029", Optional.empty()));
    }
    assertThat(search.find(Scope.within("/u1/"), "计篇", 8, Texts.CHINESE).block(LIMIT)).isEmpty();
    assertThat(search.find(Scope.within("/u1/u2/"), "计划", 8, Texts.CHINESE).block(LIMIT)).isEmpty();
  }
}
