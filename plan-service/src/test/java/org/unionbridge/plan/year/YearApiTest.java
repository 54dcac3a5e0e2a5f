package org.unionbridge.plan.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.MeasureSamples;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.task.seeing.SeenTasks;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class YearApiTest {

  private static final List<List<String>> WINDOWS =
      List.of(
          List.of("2025-12-01", "2025-12-31"),
          List.of("2026-01-01", "2026-01-31"),
          List.of("2026-03-01", "2026-03-31"),
          List.of("2026-07-01", "2026-08-31"));

  private static final int ROOM = 4_000_000;

  private final PlanSamples plans = new PlanSamples();
  private final MeasureSamples measures = new MeasureSamples();

  YearApiTest() {
    plans.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    plans.draft("p2", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private WebTestClient officer(List<List<String>> windows, String post, String path) {
    var standing = new StandingSamples();
    standing.know(PlanSamples.SCHOOL, ZoneId.of("Asia/Shanghai"));
    var tasks = SeenTasks.tasks("p1", windows);
    return ApiClient.of(
            "plan",
            Contexts.NOW,
            new YearApi(
                tasks,
                plans.plans(),
                standing.unions(),
                WorkCalendar.bundled(),
                new Recurrences(measures.measures(), Catalogue.shipped())))
        .as(Actors.in(post, path))
        .mutate()
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(ROOM))
        .build();
  }

  private BodyContentSpec year(List<List<String>> windows, String query) {
    return officer(windows, "chair", "/u1/u1029/")
        .get()
        .uri("/api/plan/year" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void aYearHoldsItsTasksWithTheirLinesAndItsPlans() {
    year(WINDOWS, "?year=2026")
        .jsonPath("$.tasks[*].id")
        .isEqualTo(List.of("t2", "t3", "t4"))
        .jsonPath("$.tasks[1].node")
        .isNotEmpty()
        .jsonPath("$.tasks[1].scheduled")
        .isEqualTo(true)
        .jsonPath("$.more")
        .isEqualTo(false)
        .jsonPath("$.plans[*].stage")
        .isEqualTo(List.of("approved", "draft"));
    year(WINDOWS, "?year=2025").jsonPath("$.tasks[*].id").isEqualTo(List.of("t1"));
  }

  @Test
  void aWindowThatEndsOnADayOffIsOverOnItsLastWorkingDay() {
    year(WINDOWS, "?year=2026")
        .jsonPath("$.tasks[0].until")
        .isEqualTo("2026-01-31")
        .jsonPath("$.tasks[0].lastWorkingDay")
        .isEqualTo("2026-01-30")
        .jsonPath("$.tasks[1].lastWorkingDay")
        .isEqualTo("2026-03-31");
  }

  @Test
  void theCalendarTellsFestivalsAndWorkingWeekends() {
    year(WINDOWS, "?year=2026")
        .jsonPath("$.calendar.official")
        .isEqualTo(true)
        .jsonPath("$.calendar.festivals[?(@.festival == 'spring-festival')].day")
        .isEqualTo("2026-02-17")
        .jsonPath("$.calendar.festivals[?(@.festival == 'double-ninth')].day")
        .isEqualTo("2026-10-18")
        .jsonPath("$.calendar.worked")
        .value((List<String> days) -> assertThat(days).contains("2026-02-28", "2026-10-10"));
    year(WINDOWS, "?year=2044").jsonPath("$.calendar.official").isEqualTo(false);
  }

  @Test
  void whatRecursIsToldWithWhatCountsTowardsItAndWithoutATask() {
    plans.revise(
        "p1",
        new Edit.ChangeText("n2", Optional.of("1、"), "每季度开展两次文化活动"),
        Say.of("n2", new OfKind(Optional.of("activity-culture"))));
    var elsewhere = new Place("u9", "/u1/u9/");
    measures.count("c1", PlanSamples.SCHOOL, "CULTURE_EVENT", 2, "2026-01-31");
    measures.count("c2", PlanSamples.SCHOOL, "CULTURE_EVENT", 1, "2026-02-01");
    measures.count("c3", PlanSamples.SCHOOL, "SPORTS_MEET", 7, "2026-02-01");
    measures.count("c4", elsewhere, "CULTURE_EVENT", 7, "2026-02-01");
    year(WINDOWS, "?year=2026")
        .jsonPath("$.recurring[*].node")
        .isEqualTo(List.of("n2"))
        .jsonPath("$.recurring[0].heading")
        .isEqualTo("主要工作")
        .jsonPath("$.recurring[0].figure.per")
        .isEqualTo("quarter")
        .jsonPath("$.recurring[0].figure.min")
        .isEqualTo(2)
        .jsonPath("$.recurring[0].counted")
        .isEqualTo(List.of(2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    year(WINDOWS, "?year=2025").jsonPath("$.recurring.length()").isEqualTo(0);
  }

  @Test
  void whatHasATaskOrWasSetAsideDoesNotRecurBesideIt() {
    plans.revise(
        "p1",
        new Edit.ChangeText("n2", Optional.of("1、"), "每月开展一次文化活动，每季度总结一次"),
        Say.of("n2", new Timing(List.of(4), 0)));
    year(WINDOWS, "?year=2026").jsonPath("$.recurring.length()").isEqualTo(0);
    plans.revise("p1", Say.of("n2", new Timing(List.of(), 0)));
    year(WINDOWS, "?year=2026")
        .jsonPath("$.recurring[*].figure.per")
        .isEqualTo(List.of("month", "quarter"))
        .jsonPath("$.recurring[*].number")
        .isEqualTo(List.of(1, 2))
        .jsonPath("$.recurring[0].counted.length()")
        .isEqualTo(0);
    plans.revise("p1", Say.of("n1", new Aside(true)));
    year(WINDOWS, "?year=2026").jsonPath("$.recurring.length()").isEqualTo(0);
  }

  @Test
  void noMoreThanCanBeReadIsTold() {
    var many = Collections.nCopies(YearApi.MOST + 1, List.of("2026-03-01", "2026-03-31"));
    year(many, "?year=2026")
        .jsonPath("$.tasks.length()")
        .isEqualTo(YearApi.MOST)
        .jsonPath("$.more")
        .isEqualTo(true);
  }

  @Test
  void aYearElsewhereIsEmptyAndAYearThatIsNoneIsAFault() {
    officer(WINDOWS, "chair", "/u1/u2/")
        .get()
        .uri("/api/plan/year?year=2026&unionId=u1029")
        .exchange()
        .expectBody()
        .jsonPath("$.tasks.length()")
        .isEqualTo(0)
        .jsonPath("$.plans.length()")
        .isEqualTo(0);
    officer(WINDOWS, "chair", "/u1/u1029/")
        .get()
        .uri("/api/plan/year?year=26")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }
}
