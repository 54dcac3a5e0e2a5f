package org.unionbridge.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile.Gap;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFile.Repair;
import org.unionbridge.plan.reading.file.PlanFile.Role;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;
import org.unionbridge.plan.review.Finding.What;

/** What a review finds in a draft beside what was read. Pure. */
final class Findings {

  private final List<Reviewed> lines;
  private final List<Finding> found = new ArrayList<>();

  private Findings(List<Reviewed> lines) {
    this.lines = lines;
  }

  /**
   * All that is found, in the order of the draft; what was set aside by the reading comes last.
   *
   * @param read what else the document told
   * @param marks of the lines, in their order
   */
  static List<Finding> in(Plan read, List<Reviewed> lines, List<Marks> marks) {
    var findings = new Findings(lines);
    for (int i = 0; i < lines.size(); i++) {
      findings.look(read, i, marks.get(i));
    }
    read.gaps().stream().filter(findings::isAfterAll).forEach(findings::gone);
    read.repairs().stream().filter(findings::isNowhere).forEach(findings::gone);
    read.setAside().forEach(findings::aside);
    return List.copyOf(findings.found);
  }

  private void look(Plan read, int at, Marks marks) {
    var line = lines.get(at);
    read.gaps().stream().filter(gap -> home(gap) == at).forEach(gap -> missing(line, gap));
    read.repairs().stream().filter(repair -> home(repair.line()) == at).forEach(this::repaired);
    if (line.kind() == NodeKind.MONTH && line.text().isBlank() && !hasWork(at)) {
      eyes(What.EMPTY_MONTH, line, "");
    }
    if (line.isWork() && !line.responsible()) {
      var leads =
          Rewriting.parties(line.text()).stream()
              .filter(party -> party.role() == Role.LEAD)
              .map(Party::name)
              .collect(Collectors.joining("、"));
      if (!leads.isEmpty()) {
        eyes(What.RESPONSIBLE_UNCLEAR, line, leads);
      }
    }
    if (line.kind() == NodeKind.TASK
        && !line.goal()
        && line.code().isEmpty()
        && marks.kinds().isEmpty()) {
      eyes(What.KIND_UNKNOWN, line, "");
    }
  }

  private boolean hasWork(int month) {
    for (int i = month + 1;
        i < lines.size() && lines.get(i).depth() > lines.get(month).depth();
        i++) {
      if (!lines.get(i).apart()) {
        return true;
      }
    }
    return false;
  }

  /** The first line that was read from this place of the source; -1 where there is none. */
  private int home(int number) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isReadFrom(number)) {
        return i;
      }
    }
    return -1;
  }

  /** A number is missing before a line: it is shown at the first one from there on. */
  private int home(Gap gap) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).lines().filter(from -> from.last() >= gap.line()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAfterAll(Gap gap) {
    return home(gap) < 0;
  }

  private boolean isNowhere(Repair repair) {
    return home(repair.line()) < 0;
  }

  private void missing(Reviewed line, Gap gap) {
    found.add(
        new Finding(
            What.NUMBER_MISSING,
            Optional.of(line.id()),
            Optional.of(gap.line()),
            gap.missing(),
            Optional.empty(),
            Optional.empty(),
            isOpen(line)));
  }

  private void eyes(What what, Reviewed line, String words) {
    found.add(
        new Finding(
            what,
            Optional.of(line.id()),
            line.lines().map(from -> from.first()),
            words,
            Optional.empty(),
            Optional.empty(),
            isOpen(line)));
  }

  private static boolean isOpen(Reviewed line) {
    return !line.seen() && !line.apart();
  }

  private void repaired(Repair repair) {
    found.add(repair(repair, Optional.of(lines.get(home(repair.line())).id())));
  }

  private static Finding repair(Repair repair, Optional<String> node) {
    return new Finding(
        What.REPAIRED,
        node,
        Optional.of(repair.line()),
        repair.from(),
        Optional.of(repair.to()),
        Optional.of(repair.reason()),
        false);
  }

  /** The lines that it was about were removed: nobody has to look any more. */
  private void gone(Gap gap) {
    found.add(
        new Finding(
            What.NUMBER_MISSING,
            Optional.empty(),
            Optional.of(gap.line()),
            gap.missing(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private void gone(Repair repair) {
    found.add(repair(repair, Optional.empty()));
  }

  private void aside(SetAside aside) {
    found.add(
        new Finding(
            What.SET_ASIDE,
            Optional.empty(),
            Optional.of(aside.lines().first()),
            aside.text(),
            Optional.empty(),
            Optional.of(aside.reason()),
            false));
  }
}
