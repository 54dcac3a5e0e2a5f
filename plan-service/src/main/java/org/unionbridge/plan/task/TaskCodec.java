package org.unionbridge.plan.task;

import java.util.Map;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.Task.Withdrawn;
import org.unionbridge.plan.task.TaskEvent.TaskCompleted;
import org.unionbridge.plan.task.TaskEvent.TaskRescheduled;
import org.unionbridge.plan.task.TaskEvent.TaskScheduled;
import org.unionbridge.plan.task.TaskEvent.TaskWithdrawn;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.TextParts;
import tools.jackson.databind.node.ObjectNode;

/** How tasks are stored and told; their text stays here. */
final class TaskCodec implements AggregateCodec<Task, TaskEvent> {

  private static final String WITHDRAWN = "withdrawn";

  /**
   * The version of facts that say how firmly a task is undertaken; before, only what was not firm
   * did.
   */
  private static final int WEIGHED = 2;

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Task.class,
              Map.of(
                  "unscheduled",
                  Unscheduled.class,
                  Task.SCHEDULED,
                  Scheduled.class,
                  WITHDRAWN,
                  Withdrawn.class,
                  Task.COMPLETED,
                  Completed.class));

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

  /**
   * The parts of the text stand beside it, to be found by; so does the day from which it is late,
   * of what can be, so that an index holds these alone.
   */
  @Override
  public ObjectNode write(Task state) {
    var node = FORM.write(Task.class, state);
    var parts = node.putArray("parts");
    switch (state) {
      case Unscheduled _ -> {}
      case Scheduled(var work) -> {
        TextParts.of(work.text()).forEach(parts::add);
        if (work.binds()) {
          node.put("lateFrom", work.until().plusDays(1).toString());
        }
      }
      case Withdrawn _ -> {}
      case Completed(var work, _) -> TextParts.of(work.text()).forEach(parts::add);
    }
    return node;
  }

  @Override
  public Task read(ObjectNode stored, int schema) {
    return FORM.read(Task.class, stored);
  }

  @Override
  public Fact fact(String id, TaskEvent event) {
    return switch (event) {
      case TaskScheduled(var work) -> windowed("plan.task.scheduled", id, work);
      case TaskRescheduled(var work) -> windowed("plan.task.rescheduled", id, work);
      case TaskWithdrawn(var planId, var unionId) ->
          Fact.of("plan.task.withdrawn", 1)
              .with("taskId", id)
              .with("planId", planId)
              .with("unionId", unionId);
      case TaskCompleted(var planId, var unionId, var completedOn) ->
          Fact.of("plan.task.completed", 1)
              .with("taskId", id)
              .with("planId", planId)
              .with("unionId", unionId)
              .with("completedOn", completedOn.toString());
    };
  }

  private static Fact windowed(String type, String id, Work work) {
    return Fact.of(type, WEIGHED)
        .with("taskId", id)
        .with("planId", work.planId())
        .with("unionId", work.unionId())
        .with("from", work.from().toString())
        .with("until", work.until().toString())
        .with("strength", work.strength().orElse(Strength.FIRM).word());
  }
}
