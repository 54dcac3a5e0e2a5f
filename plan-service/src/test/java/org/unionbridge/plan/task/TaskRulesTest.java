package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.plan.task.TaskSamples.DAY;
import static org.unionbridge.plan.task.TaskSamples.MARCH;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.Task.Withdrawn;
import org.unionbridge.plan.task.TaskCommand.Complete;
import org.unionbridge.plan.task.TaskCommand.Reschedule;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.plan.task.TaskCommand.Withdraw;
import org.unionbridge.plan.task.TaskEvent.TaskCompleted;
import org.unionbridge.plan.task.TaskEvent.TaskRescheduled;
import org.unionbridge.plan.task.TaskEvent.TaskScheduled;
import org.unionbridge.plan.task.TaskEvent.TaskWithdrawn;
import org.unionbridge.plan.task.TaskRefusal.CompletedOnAnotherDay;
import org.unionbridge.plan.task.TaskRefusal.InTheFuture;
import org.unionbridge.plan.task.TaskRefusal.NoLongerDemanded;
import org.unionbridge.plan.task.TaskRefusal.NotScheduled;
import org.unionbridge.plan.task.TaskRefusal.ScheduledOtherwise;
import org.unionbridge.platform.decision.Decision;

class TaskRulesTest {

  private static final Task NONE = new Unscheduled();
  private static final Task SCHEDULED = new Scheduled(MARCH);
  private static final Task COMPLETED = new Completed(MARCH, DAY);
  private static final Task WITHDRAWN = new Withdrawn(MARCH);
  private static final TaskWithdrawn GONE = new TaskWithdrawn("p1", "u1029");
  private static final Work OTHER = TaskSamples.work("p1", 1, "组织春游", "2026-04-01", "2026-04-30");
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final TaskCompleted DONE = new TaskCompleted("p1", "u1029", DAY);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, new Schedule(MARCH), accept(new TaskScheduled(MARCH))),
        row(NONE, new Complete(DAY, DAY), refuse(new NotScheduled())),
        row(SCHEDULED, new Schedule(MARCH), accept()),
        row(SCHEDULED, new Schedule(OTHER), refuse(new ScheduledOtherwise())),
        row(SCHEDULED, new Complete(DAY, DAY), accept(DONE)),
        row(SCHEDULED, new Complete(DAY, NEXT), accept(DONE)),
        row(SCHEDULED, new Complete(NEXT, DAY), refuse(new InTheFuture(DAY))),
        row(COMPLETED, new Schedule(MARCH), accept()),
        row(COMPLETED, new Schedule(OTHER), refuse(new ScheduledOtherwise())),
        row(COMPLETED, new Complete(DAY, NEXT), accept()),
        row(COMPLETED, new Complete(NEXT, NEXT), refuse(new CompletedOnAnotherDay(DAY))),
        row(NONE, new Reschedule(MARCH), accept(new TaskScheduled(MARCH))),
        row(NONE, new Withdraw(), refuse(new NotScheduled())),
        row(SCHEDULED, new Reschedule(MARCH), accept()),
        row(SCHEDULED, new Reschedule(OTHER), accept(new TaskRescheduled(OTHER))),
        row(SCHEDULED, new Withdraw(), accept(GONE)),
        row(COMPLETED, new Reschedule(OTHER), accept()),
        row(COMPLETED, new Withdraw(), accept()),
        row(WITHDRAWN, new Schedule(MARCH), refuse(new ScheduledOtherwise())),
        row(WITHDRAWN, new Reschedule(MARCH), accept(new TaskRescheduled(MARCH))),
        row(WITHDRAWN, new Withdraw(), accept()),
        row(WITHDRAWN, new Complete(DAY, DAY), refuse(new NoLongerDemanded())));
  }

  private static Arguments row(
      Task state, TaskCommand command, Decision<TaskEvent, TaskRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      Task state, TaskCommand command, Decision<TaskEvent, TaskRefusal> expected) {
    assertThat(TaskRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void aTaskIsScheduledAndThenCompleted() {
    assertThat(TaskRules.evolve(NONE, new TaskScheduled(MARCH))).isEqualTo(SCHEDULED);
    assertThat(TaskRules.evolve(SCHEDULED, DONE)).isEqualTo(COMPLETED);
  }

  @Test
  void aLaterRevisionTakesATaskAwayAndBringsItBack() {
    assertThat(TaskRules.evolve(SCHEDULED, GONE)).isEqualTo(WITHDRAWN);
    assertThat(TaskRules.evolve(WITHDRAWN, new TaskRescheduled(MARCH))).isEqualTo(SCHEDULED);
    assertThat(TaskRules.evolve(SCHEDULED, new TaskRescheduled(OTHER)))
        .isEqualTo(new Scheduled(OTHER));
  }

  @Test
  void impossibleHistoryIsCorruption() {
    assertThatThrownBy(() -> TaskRules.evolve(NONE, DONE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TaskRules.evolve(COMPLETED, DONE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TaskRules.evolve(SCHEDULED, new TaskScheduled(MARCH)))
        .isInstanceOf(IllegalStateException.class);
  }
}
