package org.unionbridge.plan.task;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.TaskCommand.Complete;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.plan.task.TaskEvent.TaskCompleted;
import org.unionbridge.plan.task.TaskEvent.TaskScheduled;
import org.unionbridge.plan.task.TaskRefusal.CompletedOnAnotherDay;
import org.unionbridge.plan.task.TaskRefusal.InTheFuture;
import org.unionbridge.plan.task.TaskRefusal.NotScheduled;
import org.unionbridge.plan.task.TaskRefusal.ScheduledOtherwise;
import org.unionbridge.platform.decision.Decision;

/** The rules of a task. Pure: no clock, no ids, no I/O. */
final class TaskRules {

  private TaskRules() {}

  static Decision<TaskEvent, TaskRefusal> decide(Task state, TaskCommand command) {
    return switch (command) {
      case Schedule(var work) -> schedule(state, work);
      case Complete complete -> complete(state, complete);
    };
  }

  private static Decision<TaskEvent, TaskRefusal> schedule(Task state, Work work) {
    return switch (state) {
      case Unscheduled _ -> accept(new TaskScheduled(work));
      case Scheduled(var known) when known.equals(work) -> accept();
      case Completed(var known, _) when known.equals(work) -> accept();
      case Scheduled _, Completed _ -> refuse(new ScheduledOtherwise());
    };
  }

  private static Decision<TaskEvent, TaskRefusal> complete(Task state, Complete command) {
    return switch (state) {
      case Unscheduled _ -> refuse(new NotScheduled());
      case Scheduled _ when command.completedOn().isAfter(command.today()) ->
          refuse(new InTheFuture(command.today()));
      case Scheduled(var work) ->
          accept(new TaskCompleted(work.planId(), work.unionId(), command.completedOn()));
      case Completed(_, var day) when day.equals(command.completedOn()) -> accept();
      case Completed(_, var day) -> refuse(new CompletedOnAnotherDay(day));
    };
  }

  static Task evolve(Task state, TaskEvent event) {
    return switch (event) {
      case TaskScheduled(var work) when state instanceof Unscheduled -> new Scheduled(work);
      case TaskCompleted(_, _, var day) when state instanceof Scheduled(var work) ->
          new Completed(work, day);
      case TaskScheduled _, TaskCompleted _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
