package org.unionbridge.plan.task;

import java.time.LocalDate;

/** A task of a plan. */
sealed interface Task {

  record Unscheduled() implements Task {}

  record Scheduled(Work work) implements Task {}

  /** A later revision of its plan no longer demands it. */
  record Withdrawn(Work work) implements Task {}

  record Completed(Work work, LocalDate completedOn) implements Task {}
}
