package org.unionbridge.plan.task;

import java.time.LocalDate;

/**
 * What a task demands.
 *
 * @param index its number in the plan, from 1
 * @param line of the document that the plan was read from
 * @param from first day of its window
 * @param until last day of its window
 */
record Work(
    String planId,
    String unionId,
    int index,
    int line,
    String text,
    LocalDate from,
    LocalDate until) {

  /** What a task that is kept demands. */
  static Work of(Task task) {
    return switch (task) {
      case Task.Scheduled(var work) -> work;
      case Task.Withdrawn(var work) -> work;
      case Task.Completed(var work, _) -> work;
      case Task.Unscheduled _ ->
          throw new IllegalStateException("a task is kept once it has a window");
    };
  }
}
