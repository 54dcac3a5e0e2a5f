package org.unionbridge.plan.reading.structure;

import java.util.List;
import org.unionbridge.plan.reading.cleaning.Line;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Gap;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.Repair;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;

/**
 * What the lines of one plan are made of: third to sixth pass.
 *
 * @param passages all that its elements say, in the order of the text
 */
public record Structure(
    List<Node> nodes,
    List<Month> months,
    List<Passage> passages,
    List<SetAside> setAside,
    List<Gap> gaps) {

  /** That of the lines of a plan; paragraphs that were put together again become repairs. */
  public static Structure of(List<Line> lines, List<Repair> repairs) {
    var growing = Growing.of(RunTogether.apart(Paragraphs.of(lines, repairs)));
    return new Structure(
        Nodes.of(growing.root),
        Schedule.of(growing.root),
        growing.root.passages(),
        growing.setAside,
        growing.gaps);
  }
}
