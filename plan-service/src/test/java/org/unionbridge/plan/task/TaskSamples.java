package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Tasks for tests, also those of other features. */
public final class TaskSamples {

  static final Place SCHOOL = new Place("u1029", "/u1/u1029/");
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  static final Work MARCH = work("p1", 1, "庆祝三八妇女节", "2026-03-01", "2026-03-31");

  private TaskSamples() {}

  /**
   * Tasks of the school with windows: a plan, a number in it, and the first and last day of each.
   */
  public static Tasks tasks(String planId, List<List<String>> windows) {
    var store = store();
    for (int i = 0; i < windows.size(); i++) {
      var days = windows.get(i);
      schedule(store, "t" + (i + 1), SCHOOL, work(planId, i + 1, "任务", days.get(0), days.get(1)));
    }
    return new Tasks(store);
  }

  static Work work(String planId, int index, String text, String from, String until) {
    return new Work(
        planId, "u1029", index, 20 + index, text, LocalDate.parse(from), LocalDate.parse(until));
  }

  static InMemoryAggregateStore<Task, TaskEvent> store() {
    return InMemoryAggregateStore.of("plan", new TaskCodec());
  }

  static void schedule(
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
}
