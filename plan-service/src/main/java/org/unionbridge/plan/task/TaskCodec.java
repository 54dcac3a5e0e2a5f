package org.unionbridge.plan.task;

import java.util.Map;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.TaskEvent.TaskCompleted;
import org.unionbridge.plan.task.TaskEvent.TaskScheduled;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How tasks are stored and told; their text stays here. */
final class TaskCodec implements AggregateCodec<Task, TaskEvent> {

  static final String PLAN = "state.work.planId";
  static final String FROM = "state.work.from";
  static final String UNTIL = "state.work.until";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Task.class,
              Map.of(
                  "unscheduled", Unscheduled.class,
                  "scheduled", Scheduled.class,
                  "completed", Completed.class));

  @Override
  public String type() {
    return "task";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Task initial() {
    return new Unscheduled();
  }

  @Override
  public Task evolve(Task state, TaskEvent event) {
    return TaskRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Task state) {
    return FORM.write(Task.class, state);
  }

  @Override
  public Task read(ObjectNode stored, int schema) {
    return FORM.read(Task.class, stored);
  }

  @Override
  public Fact fact(String id, TaskEvent event) {
    return switch (event) {
      case TaskScheduled(var work) ->
          Fact.of("plan.task.scheduled", 1)
              .with("taskId", id)
              .with("planId", work.planId())
              .with("unionId", work.unionId())
              .with("from", work.from().toString())
              .with("until", work.until().toString());
      case TaskCompleted(var planId, var unionId, var completedOn) ->
          Fact.of("plan.task.completed", 1)
              .with("taskId", id)
              .with("planId", planId)
              .with("unionId", unionId)
              .with("completedOn", completedOn.toString());
    };
  }
}
