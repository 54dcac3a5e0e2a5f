package org.unionbridge.plan.task;

import java.time.LocalDate;

/** What happens to a task. */
public sealed interface TaskEvent {

  record TaskScheduled(Work work) implements TaskEvent {}

  record TaskRescheduled(Work work) implements TaskEvent {}

  record TaskWithdrawn(String planId, String unionId) implements TaskEvent {}

  record TaskCompleted(String planId, String unionId, LocalDate completedOn) implements TaskEvent {}
}
