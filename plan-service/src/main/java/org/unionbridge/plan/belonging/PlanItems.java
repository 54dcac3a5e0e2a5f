package org.unionbridge.plan.belonging;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.attribute.Result;

/**
 * The lines of one plan that belong to a programme.
 *
 * @param stage of the plan; nothing is due before it is in force
 */
record PlanItems(
    String planId,
    String unionId,
    int year,
    Optional<String> title,
    String stage,
    List<Item> items) {

  PlanItems {
    items = List.copyOf(items);
  }

  /**
   * A line that belongs to it.
   *
   * @param element of the programme
   * @param result of its task; {@code no-task} where nothing is due
   * @param targets that the line undertakes
   * @param reached how much its kind of work has counted in the year at the union and below, where
   *     the line undertakes anything and its kind is counted
   */
  record Item(
      String line,
      String text,
      Optional<String> element,
      Result result,
      List<LineFigure> targets,
      Optional<Long> reached) {

    Item {
      targets = List.copyOf(targets);
    }

    /** What it counts for an element: its own target, or one. */
    long worth() {
      return targets.stream()
          .flatMap(target -> target.min().or(target::max).stream())
          .findFirst()
          .map(value -> Math.max(1, value.longValue()))
          .orElse(1L);
    }
  }
}
