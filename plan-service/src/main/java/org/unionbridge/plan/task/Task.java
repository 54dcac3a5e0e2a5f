package org.unionbridge.plan.task;

import java.time.LocalDate;

/** A task of a plan. */
public sealed interface Task {

  /** Where documents hold the stage, and its names there. */
  String STAGE = "state.stage";

  String SCHEDULED = "scheduled";
  String COMPLETED = "completed";

  /** Where documents hold the parts of its text. */
  String PARTS = "state.parts";

  /** Where they hold the first day on which it is late; only of what is to be done and binds. */
  String LATE_FROM = "state.lateFrom";

  record Unscheduled() implements Task {}

  record Scheduled(Work work) implements Task {}

  /** A later revision of its plan no longer demands it. */
  record Withdrawn(Work work) implements Task {}

  record Completed(Work work, LocalDate completedOn) implements Task {}
}
