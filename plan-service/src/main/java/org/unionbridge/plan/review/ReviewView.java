package org.unionbridge.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.review.Finding.What;
import org.unionbridge.plan.review.NamedDays.DayView;

/**
 * A draft that came of an import, as somebody looks it over.
 *
 * @param version of the draft that this was found in
 * @param counts for each question that people ask
 */
record ReviewView(
    String planId,
    String importId,
    int number,
    long version,
    CountsView counts,
    List<LineReview> lines,
    List<Finding> findings) {

  /**
   * What leads to a line of the draft.
   *
   * @param lines of the source that it was read from
   * @param days that its words name
   */
  record LineReview(String id, Optional<Lines> lines, Marks marks, List<DayView> days) {
    LineReview {
      days = List.copyOf(days);
    }
  }

  /**
   * How many lines there are to each question.
   *
   * @param all that were not set aside
   * @param months tasks of months
   * @param eyes findings that somebody has to look at
   * @param figures lines with targets or recurrences
   * @param repaired changes that reading made to the text
   * @param aside passages and lines that were set aside
   */
  record CountsView(int all, int months, int eyes, int figures, int repaired, int aside) {
    static CountsView of(List<Reviewed> lines, List<Finding> findings) {
      var kept = lines.stream().filter(line -> !line.apart()).toList();
      return new CountsView(
          kept.size(),
          many(kept, line -> line.kind() == NodeKind.TASK),
          (int) findings.stream().filter(Finding::open).count(),
          many(kept, line -> !line.figures().isEmpty()),
          many(findings, What.REPAIRED),
          many(findings, What.SET_ASIDE) + lines.size() - kept.size());
    }

    private static int many(List<Reviewed> lines, Predicate<Reviewed> such) {
      return (int) lines.stream().filter(such).count();
    }

    private static int many(List<Finding> findings, What what) {
      return (int) findings.stream().filter(finding -> finding.what() == what).count();
    }
  }

  static List<LineReview> lines(List<Reviewed> lines, List<Marks> marks, NamedDays days) {
    var views = new ArrayList<LineReview>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      views.add(new LineReview(line.id(), line.lines(), marks.get(i), days.of(line)));
    }
    return views;
  }
}
