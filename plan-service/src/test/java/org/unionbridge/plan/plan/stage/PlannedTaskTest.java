package org.unionbridge.plan.plan.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.unionbridge.plan.plan.PlanSamples.month;
import static org.unionbridge.plan.plan.PlanSamples.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.Edit.Remove;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.platform.decision.Decision;

class PlannedTaskTest {

  private static PlannedTask only(Month month, int year) {
    return PlannedTask.of(Outline.of(text("计划", month)), year, List.of()).getFirst();
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
    assertThat(task).isEqualTo(new PlannedTask(1, 21, "慰问", from, until, "n4"));
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
    assertThat(PlannedTask.of(Outline.of(plan), 2026, List.of()))
        .extracting(PlannedTask::index, PlannedTask::text)
        .containsExactly(tuple(1, "甲"), tuple(2, "乙"), tuple(3, "丙"));
  }

  @Test
  void aLineWithMonthsOfItsOwnIsATaskAndOthersKeepTheirNumbers() {
    var first = Outline.of(text("计划", month(List.of(3), 0, "甲", "乙")));
    var before = PlannedTask.of(first, 2026, List.of());
    var without = changed(first, new Remove(before.getFirst().node()));
    var second = changed(without, Say.of("n2", new Timing(List.of(9), 0)));
    assertThat(PlannedTask.of(second, 2026, before))
        .extracting(PlannedTask::index, PlannedTask::node, PlannedTask::from)
        .containsExactly(
            tuple(3, "n2", LocalDate.of(2026, 9, 1)),
            tuple(2, before.getLast().node(), LocalDate.of(2026, 3, 1)));
  }

  private static Outline changed(Outline outline, Edit edit) {
    if (Editing.apply(outline, edit) instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError(edit + " is refused");
  }

  @Test
  void goalsAndWhatIsSetAsideAreNoTasks() {
    var all = PlannedTask.of(PlanSamples.PLAN.outline(), 2026, List.of());
    var goal = changed(PlanSamples.PLAN.outline(), Say.of("n6", new Attribute.Goal(true)));
    var aside = changed(goal, Say.of("n8", new Attribute.Aside(true)));
    assertThat(all).extracting(PlannedTask::node).containsExactly("n4", "n6", "n7", "n9");
    assertThat(PlannedTask.of(aside, 2026, all))
        .extracting(PlannedTask::node)
        .containsExactly("n4", "n7");
  }
}
