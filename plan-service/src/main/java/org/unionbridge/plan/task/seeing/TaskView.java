package org.unionbridge.plan.task.seeing;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.Task.Withdrawn;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.store.Stored;

/**
 * A task as it is shown.
 *
 * @param late whether it should have been done by now
 * @param strength with which it is undertaken; what is tentative is never late
 */
public record TaskView(
    String id,
    String planId,
    String unionId,
    String stage,
    int index,
    int line,
    String text,
    LocalDate from,
    LocalDate until,
    Optional<LocalDate> completedOn,
    boolean late,
    Strength strength) {

  static TaskView of(Stored<Task> stored, LocalDate today) {
    return switch (stored.state()) {
      case Scheduled(var work) ->
          of(
              stored.id(),
              "scheduled",
              work,
              Optional.empty(),
              work.binds() && work.until().isBefore(today));
      case Withdrawn(var work) -> of(stored.id(), "withdrawn", work, Optional.empty(), false);
      case Completed(var work, var day) ->
          of(stored.id(), "completed", work, Optional.of(day), false);
      case Unscheduled _ -> throw new IllegalStateException(stored.id() + " has no window");
    };
  }

  private static TaskView of(
      String id, String stage, Work work, Optional<LocalDate> completedOn, boolean late) {
    return new TaskView(
        id,
        work.planId(),
        work.unionId(),
        stage,
        work.index(),
        work.line(),
        work.text(),
        work.from(),
        work.until(),
        completedOn,
        late,
        work.strength().orElse(Strength.FIRM));
  }
}
