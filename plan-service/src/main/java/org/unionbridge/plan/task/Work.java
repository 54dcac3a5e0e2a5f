package org.unionbridge.plan.task;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/**
 * What a task demands.
 *
 * @param index its number in the plan, from 1
 * @param line of the document that the plan was read from
 * @param from first day of its window
 * @param until last day of its window
 * @param strength with which it is undertaken, where that is not firmly
 */
public record Work(
    String planId,
    String unionId,
    int index,
    int line,
    String text,
    LocalDate from,
    LocalDate until,
    Optional<Strength> strength) {

  /** Where documents hold it. */
  public static final String PLAN = "state.work.planId";

  public static final String UNION = "state.work.unionId";
  public static final String FROM = "state.work.from";
  public static final String UNTIL = "state.work.until";

  /** What is undertaken firmly. */
  Work(
      String planId,
      String unionId,
      int index,
      int line,
      String text,
      LocalDate from,
      LocalDate until) {
    this(planId, unionId, index, line, text, from, until, Optional.empty());
  }

  /** Whether it is late when its window is over: what is tentative never is (P-17). */
  public boolean binds() {
    return switch (strength.orElse(Strength.FIRM)) {
      case FIRM, STRIVE -> true;
      case TENTATIVE, AWAITS_APPROVAL -> false;
    };
  }

  /** Whether the same is demanded, however firmly. */
  boolean demandsTheSameAs(Work other) {
    return new Work(planId, unionId, index, line, text, from, until, other.strength).equals(other);
  }

  /** What a task that is kept demands. */
  public static Work of(Task task) {
    return switch (task) {
      case Task.Scheduled(var work) -> work;
      case Task.Withdrawn(var work) -> work;
      case Task.Completed(var work, _) -> work;
      case Task.Unscheduled _ ->
          throw new IllegalStateException("a task is kept once it has a window");
    };
  }
}
