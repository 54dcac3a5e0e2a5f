package org.unionbridge.plan.task;

import java.time.LocalDate;

/** What can be asked of a task. */
sealed interface TaskCommand {

  record Schedule(Work work) implements TaskCommand {}

  /** A change of its plan demands it, perhaps otherwise than before. */
  record Reschedule(Work work) implements TaskCommand {}

  /** A change of its plan no longer demands it. */
  record Withdraw() implements TaskCommand {}

  /** Completes it, today by the clock of its union. */
  record Complete(LocalDate completedOn, LocalDate today) implements TaskCommand {}
}
