package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.unionbridge.plan.plan.PlanSamples.month;
import static org.unionbridge.plan.plan.PlanSamples.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.reading.PlanFile.Month;

class PlannedTaskTest {

  private static PlannedTask only(Month month, int year) {
    return PlannedTask.of(text("计划", month), year).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 2026-03-01, 2026-03-31",
    "2, 0, 2026-02-01, 2026-02-28",
    "2, 2, 2028-02-01, 2028-02-29",
    "12, -1, 2025-12-01, 2025-12-31",
    "1, 1, 2027-01-01, 2027-01-31"
  })
  void aTaskHasItsWholeMonth(int month, int yearOffset, LocalDate from, LocalDate until) {
    var task = only(month(List.of(month), yearOffset, "慰问"), 2026);
    assertThat(task).isEqualTo(new PlannedTask(1, 21, "慰问", from, until));
  }

  @Test
  void severalMonthsAreOneWindow() {
    var task = only(month(List.of(7, 8), 0, "疗休养"), 2026);
    assertThat(task.from()).isEqualTo("2026-07-01");
    assertThat(task.until()).isEqualTo("2026-08-31");
  }

  @Test
  void aWindowOverTheTurnOfTheYearEndsInTheNext() {
    var task = only(month(List.of(12, 1), 0, "送温暖"), 2026);
    assertThat(task.from()).isEqualTo("2026-12-01");
    assertThat(task.until()).isEqualTo("2027-01-31");
  }

  @Test
  void tasksAreCountedThroughThePlanAndEmptyMonthsHaveNone() {
    var plan =
        text("计划", month(List.of(3), 0, "甲", "乙"), month(List.of(4), 0), month(List.of(5), 0, "丙"));
    assertThat(PlannedTask.of(plan, 2026))
        .extracting(PlannedTask::index, PlannedTask::text)
        .containsExactly(tuple(1, "甲"), tuple(2, "乙"), tuple(3, "丙"));
  }
}
