package org.unionbridge.plan.task;

import java.time.LocalDate;

/** Why a task stays as it is. */
sealed interface TaskRefusal {

  record NotScheduled() implements TaskRefusal {}

  /** Its plan no longer demands it. */
  record NoLongerDemanded() implements TaskRefusal {}

  record ScheduledOtherwise() implements TaskRefusal {}

  record InTheFuture(LocalDate today) implements TaskRefusal {}

  record CompletedOnAnotherDay(LocalDate completedOn) implements TaskRefusal {}
}
