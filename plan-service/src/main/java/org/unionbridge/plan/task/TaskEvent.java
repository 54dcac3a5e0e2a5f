package org.unionbridge.plan.task;

import java.time.LocalDate;

/** What happens to a task. */
sealed interface TaskEvent {

  record TaskScheduled(Work work) implements TaskEvent {}

  record TaskCompleted(String planId, String unionId, LocalDate completedOn) implements TaskEvent {}
}
