package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Answers;

class ImportAcceptanceTest {

  private final ImportCalls calls = new ImportCalls();

  @Test
  void acceptingNamesThePlanThatFollowsAndWaitsForIt() {
    var id = calls.sent();
    var planId = Ids.derived("plan", id, "1");
    for (int i = 0; i < 2; i++) {
      calls
          .accept(id, Map.of("plan", 1, "year", 2026))
          .expectStatus()
          .isOk()
          .expectBody()
          .json("{\"planId\":\"" + planId + "\"}");
    }
    assertThat(calls.facts()).containsExactly("plan.import.read", "plan.import.accepted");
    assertThat(calls.awaited).containsExactly(planId, planId);
    calls
        .officer
        .get()
        .uri("/api/plan/imports/{id}", id)
        .exchange()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("accepted")
        .jsonPath("$.acceptance.planId")
        .isEqualTo(planId);
  }

  @Test
  void whatSomebodyConfirmsStandsForWhatWasGuessed() {
    var id = calls.sent();
    calls
        .accept(id, Map.of("plan", 1, "year", 2026, "unitKind", "organ"))
        .expectStatus()
        .isBadRequest();
    var confirmed =
        Map.of(
            "plan",
            1,
            "year",
            2026,
            "draft",
            true,
            "unitKind",
            "organ",
            "level",
            "branch",
            "period",
            "term");
    calls.accept(id, confirmed).expectStatus().isOk();
    var imports = new Imports(calls.store, ImportSamples.reader());
    var plan = imports.plan(Scope.everything(), id, 1).blockOptional().orElseThrow().state();
    assertThat(plan.unitKind()).isEqualTo(UnitKind.ORGAN);
    assertThat(plan.level()).isEqualTo(Level.BRANCH);
    assertThat(plan.period().kind()).isEqualTo(PeriodKind.TERM);
    assertThat(plan.nodes()).isNotEmpty();
  }

  static Stream<Arguments> acceptancesThatCannotBeAreRefused() {
    return Stream.of(
        Arguments.of(2, 2026, 422, "no-such-plan", "1 份计划"),
        Arguments.of(1, 1999, 422, "year-out-of-range", "2000 与 2100"),
        Arguments.of(1, 2101, 422, "year-out-of-range", "2000 与 2100"));
  }

  @ParameterizedTest
  @MethodSource
  void acceptancesThatCannotBeAreRefused(
      int plan, int year, int status, String code, String words) {
    calls
        .accept(calls.sent(), Map.of("plan", plan, "year", year))
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code)
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains(words));
    assertThat(calls.facts()).containsExactly("plan.import.read");
  }

  @Test
  void aPlanOfMoreTasksThanCanBeScheduledIsNotAccepted() {
    var text = "学校工会工作计划\n二、月份安排\n三月份：\n" + "1、慰问退休教师\n".repeat(1_001);
    var created = calls.send(text.getBytes(UTF_8)).expectBody(Answers.Created.class).returnResult();
    calls
        .accept(
            Objects.requireNonNull(created.getResponseBody()).id(), Map.of("plan", 1, "year", 2026))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:too-many-tasks");
  }

  @Test
  void anotherPlanOrYearIsNotAcceptedAfterwards() {
    var id = calls.sent();
    calls.accept(id, Map.of("plan", 1, "year", 2026)).expectStatus().isOk();
    calls
        .accept(id, Map.of("plan", 1, "year", 2027))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:another-accepted")
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains("第 1 份", "2026 年"));
  }

  @Test
  void everyFaultyFieldOfAnAcceptanceIsNamed() {
    calls
        .accept(calls.sent(), Map.of("plan", 0, "year", "2026", "extra", true))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) ->
            assertThat(fields).containsExactlyInAnyOrder("plan", "year", "extra"));
  }
}
