package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.unionbridge.plan.task.TaskCommand.Complete;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Tasks for tests. */
public final class TaskSamples {

  public static final Place SCHOOL = new Place("u1029", "/u1/u1029/");
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  public static final Work MARCH = work("p1", 1, "庆祝三八妇女节", "2026-03-01", "2026-03-31");

  private TaskSamples() {}

  public static Work work(String planId, int index, String text, String from, String until) {
    return new Work(
        planId, "u1029", index, 20 + index, text, LocalDate.parse(from), LocalDate.parse(until));
  }

  public static InMemoryAggregateStore<Task, TaskEvent> store() {
    return InMemoryAggregateStore.of("plan", new TaskCodec());
  }

  public static void schedule(
      InMemoryAggregateStore<Task, TaskEvent> store, String id, Place place, Work work) {
    var scheduled =
        store.change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> TaskRules.decide(state, new Schedule(work)));
    assertThat(scheduled.block()).isNotNull();
  }

  public static void complete(
      InMemoryAggregateStore<Task, TaskEvent> store, String id, LocalDate day) {
    var done =
        store.change(
            Scope.everything(),
            id,
            Contexts.plain(),
            state -> TaskRules.decide(state, new Complete(day, day)));
    assertThat(done.block()).isNotNull();
  }
}
