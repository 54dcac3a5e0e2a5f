package org.unionbridge.plan.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.plan.outline.LineFigure;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.Plan.Begun;
import org.unionbridge.plan.plan.PlannedTask;
import org.unionbridge.plan.plan.Standing;
import org.unionbridge.plan.reading.PlanFile.FigureClass;
import org.unionbridge.platform.store.Stored;

/**
 * A line in force that is done again and again and has no task of its own (P-08).
 *
 * @param node the line of its plan
 * @param heading the line that it stands below
 * @param figure how often, by its {@code per}
 * @param counted how much its kind of work counts at the union in each month of the year, the first
 *     one first; nothing where it counts nothing
 */
record YearRecurrence(
    String planId,
    String node,
    String text,
    Optional<String> heading,
    Optional<String> code,
    List<String> posts,
    List<String> persons,
    LineFigure figure,
    List<Long> counted) {

  YearRecurrence {
    counted = List.copyOf(counted);
  }

  /** Those of a plan in force, in the order of its lines; of drafts there are none. */
  static List<YearRecurrence> of(Stored<Begun> plan) {
    var found = new ArrayList<YearRecurrence>();
    Standing.force(plan.state())
        .ifPresent(force -> {
          var timed = force.tasks().stream().map(PlannedTask::node).collect(Collectors.toSet());
          var outline = plan.state().plan().outline();
          for (var line : LineView.of(outline)) {
            if (!line.apart() && !timed.contains(line.id())) {
              often(line).map(figure -> of(plan.id(), outline, line, figure)).ifPresent(found::add);
            }
          }
        });
    return List.copyOf(found);
  }

  /** The first where there are several. */
  private static Optional<LineFigure> often(LineView line) {
    return line.figures().stream()
        .filter(figure -> figure.figureClass() == FigureClass.FREQUENCY)
        .filter(figure -> figure.per().isPresent())
        .findFirst();
  }

  private static YearRecurrence of(
      String planId, Outline outline, LineView line, LineFigure figure) {
    return new YearRecurrence(
        planId,
        line.id(),
        line.text(),
        outline.parentOf(outline.indexOf(line.id())).map(above -> above.text()),
        line.code(),
        line.posts(),
        line.persons(),
        figure,
        List.of());
  }

  YearRecurrence counting(List<Long> months) {
    return new YearRecurrence(planId, node, text, heading, code, posts, persons, figure, months);
  }
}
