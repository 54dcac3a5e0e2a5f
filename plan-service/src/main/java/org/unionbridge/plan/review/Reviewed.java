package org.unionbridge.plan.review;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/**
 * A line of a draft as far as a review looks at it.
 *
 * @param lines of the source that it was read from; none of one that was added
 * @param code of the kind of work that somebody gave it
 * @param responsible whether anybody has the lead
 * @param figures words of its targets and recurrences
 * @param seen whether somebody accepts it as it was read
 * @param apart whether it was set aside, or stands below a line that was
 */
record Reviewed(
    String id,
    int depth,
    NodeKind kind,
    String text,
    Optional<Lines> lines,
    Optional<String> code,
    boolean responsible,
    boolean goal,
    List<String> figures,
    boolean seen,
    boolean apart) {

  Reviewed {
    figures = List.copyOf(figures);
  }

  static List<Reviewed> of(Outline outline) {
    return LineView.of(outline).stream()
        .map(line ->
            new Reviewed(
                line.id(),
                line.depth(),
                line.kind(),
                line.text(),
                line.lines(),
                line.code(),
                !line.posts().isEmpty() || !line.persons().isEmpty(),
                line.goal(),
                line.figures().stream().map(figure -> figure.text()).toList(),
                line.seen(),
                line.apart()))
        .toList();
  }

  /** Whether it is work, of which it is asked what kind it is and who does it. */
  boolean isWork() {
    return !goal
        && switch (kind) {
          case ITEM, POINT, PROSE, TASK -> true;
          case SECTION, LABEL, MONTH, GOAL -> false;
        };
  }

  boolean isReadFrom(int number) {
    return lines.filter(from -> from.first() <= number && number <= from.last()).isPresent();
  }
}
