package org.unionbridge.plan.task;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

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

/** The rules of a task. Pure: no clock, no ids, no I/O. */
final class TaskRules {

  private TaskRules() {}

  static Decision<TaskEvent, TaskRefusal> decide(Task state, TaskCommand command) {
    return switch (command) {
      case Schedule(var work) -> schedule(state, work);
      case Reschedule(var work) -> reschedule(state, work);
      case Withdraw _ -> withdraw(state);
      case Complete complete -> complete(state, complete);
    };
  }

  /** What was scheduled before there were strengths is told again with one. */
  private static Decision<TaskEvent, TaskRefusal> schedule(Task state, Work work) {
    return switch (state) {
      case Unscheduled _ -> accept(new TaskScheduled(work));
      case Scheduled(var known) when known.demandsTheSameAs(work) -> accept();
      case Completed(var known, _) when known.demandsTheSameAs(work) -> accept();
      case Scheduled _, Withdrawn _, Completed _ -> refuse(new ScheduledOtherwise());
    };
  }

  /** What was done stays done as it was. */
  private static Decision<TaskEvent, TaskRefusal> reschedule(Task state, Work work) {
    return switch (state) {
      case Unscheduled _ -> accept(new TaskScheduled(work));
      case Scheduled(var known) when known.equals(work) -> accept();
      case Scheduled _, Withdrawn _ -> accept(new TaskRescheduled(work));
      case Completed _ -> accept();
    };
  }

  private static Decision<TaskEvent, TaskRefusal> withdraw(Task state) {
    return switch (state) {
      case Unscheduled _ -> refuse(new NotScheduled());
      case Scheduled(var work) -> accept(new TaskWithdrawn(work.planId(), work.unionId()));
      case Withdrawn _, Completed _ -> accept();
    };
  }

  private static Decision<TaskEvent, TaskRefusal> complete(Task state, Complete command) {
    return switch (state) {
      case Unscheduled _ -> refuse(new NotScheduled());
      case Scheduled _ when command.completedOn().isAfter(command.today()) ->
          refuse(new InTheFuture(command.today()));
      case Scheduled(var work) ->
          accept(new TaskCompleted(work.planId(), work.unionId(), command.completedOn()));
      case Withdrawn _ -> refuse(new NoLongerDemanded());
      case Completed(_, var day) when day.equals(command.completedOn()) -> accept();
      case Completed(_, var day) -> refuse(new CompletedOnAnotherDay(day));
    };
  }

  static Task evolve(Task state, TaskEvent event) {
    return switch (event) {
      case TaskScheduled(var work) when state instanceof Unscheduled -> new Scheduled(work);
      case TaskRescheduled(var work) when state instanceof Scheduled -> new Scheduled(work);
      case TaskRescheduled(var work) when state instanceof Withdrawn -> new Scheduled(work);
      case TaskWithdrawn _ when state instanceof Scheduled(var work) -> new Withdrawn(work);
      case TaskCompleted(_, _, var day) when state instanceof Scheduled(var work) ->
          new Completed(work, day);
      case TaskScheduled _, TaskRescheduled _, TaskWithdrawn _, TaskCompleted _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
