package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.task.TaskSamples.DAY;
import static org.unionbridge.plan.task.TaskSamples.MARCH;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.Task.Withdrawn;
import org.unionbridge.plan.task.TaskEvent.TaskCompleted;
import org.unionbridge.plan.task.TaskEvent.TaskRescheduled;
import org.unionbridge.plan.task.TaskEvent.TaskScheduled;
import org.unionbridge.plan.task.TaskEvent.TaskWithdrawn;
import org.unionbridge.testing.Golden;

class TaskCodecTest {

  private static final String SERVICE = "plan-service";

  private static final Work TENTATIVE =
      new Work(
          MARCH.planId(),
          MARCH.unionId(),
          MARCH.index(),
          MARCH.line(),
          MARCH.text(),
          MARCH.from(),
          MARCH.until(),
          Optional.of(Strength.TENTATIVE));

  private final TaskCodec codec = new TaskCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("task.unscheduled", new Unscheduled()),
        Arguments.of("task.scheduled", new Scheduled(MARCH)),
        Arguments.of("task.withdrawn", new Withdrawn(MARCH)),
        Arguments.of("task.completed", new Completed(MARCH, DAY)));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Task state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<TaskEvent> everyEventKeepsItsFormAndHoldsNoText() {
    return Stream.of(
        new TaskScheduled(TENTATIVE),
        new TaskRescheduled(TENTATIVE),
        new TaskWithdrawn("p1", "u1029"),
        new TaskCompleted("p1", "u1029", DAY));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsFormAndHoldsNoText(TaskEvent event) {
    var fact = codec.fact("t1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
    assertThat(fact.data().toString()).doesNotContain(MARCH.text());
  }

  @Test
  void whatIsFirmSaysSoToo() {
    assertThat(codec.fact("t1", new TaskScheduled(MARCH)).data().path("strength").asString())
        .isEqualTo("firm");
  }
}
