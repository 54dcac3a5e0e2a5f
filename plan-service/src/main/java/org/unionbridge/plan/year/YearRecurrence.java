package org.unionbridge.plan.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.platform.store.Stored;

/**
 * A line in force that is done again and again and has no task of its own (P-08).
 *
 * @param node the line of its plan
 * @param number of the figure among those of the line, from 1: a line may recur in several ways
 * @param heading the line that it stands below
 * @param figure how often, by its {@code per}
 * @param counted how much its kind of work counts at the union in each month of the year, the first
 *     one first; nothing where it counts nothing
 */
record YearRecurrence(
    String planId,
    String node,
    int number,
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
    return Standing.force(plan.state()).stream()
        .flatMap(force -> {
          var timed = force.tasks().stream().map(PlannedTask::node).collect(Collectors.toSet());
          var outline = plan.state().plan().outline();
          return LineView.of(outline).stream()
              .filter(line -> !line.apart() && !timed.contains(line.id()))
              .flatMap(line -> of(plan.id(), outline, line));
        })
        .toList();
  }

  private static Stream<YearRecurrence> of(String planId, Outline outline, LineView line) {
    return IntStream.range(0, line.figures().size())
        .filter(i -> line.figures().get(i).figureClass() == FigureClass.FREQUENCY)
        .filter(i -> line.figures().get(i).per().isPresent())
        .mapToObj(i ->
            new YearRecurrence(
                planId,
                line.id(),
                i + 1,
                line.text(),
                outline.parentOf(outline.indexOf(line.id())).map(above -> above.text()),
                line.code(),
                line.posts(),
                line.persons(),
                line.figures().get(i),
                List.of()));
  }

  YearRecurrence counting(List<Long> months) {
    return new YearRecurrence(
        planId, node, number, text, heading, code, posts, persons, figure, months);
  }
}
