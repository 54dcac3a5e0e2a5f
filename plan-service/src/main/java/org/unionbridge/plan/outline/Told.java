package org.unionbridge.plan.outline;

import java.util.List;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.Role;

/** What the words of a line tell where nobody said otherwise; told anew each time, never kept. */
public final class Told {

  private Told() {}

  public static List<LineFigure> figures(PlanNode node) {
    return node.said()
        .get(Figures.class)
        .map(Figures::figures)
        .orElseGet(() -> Rewriting.figures(node.text()).stream().map(LineFigure::of).toList());
  }

  static Helpers helpers(PlanNode node) {
    return node.said()
        .get(Helpers.class)
        .orElseGet(() -> new Helpers(List.of(), List.of(), named(node.text(), Role.WITH).toList()));
  }

  /** Whom the words give the lead, as a proposal. */
  static Responsible lead(String text) {
    return new Responsible(List.of(), List.of(), named(text, Role.LEAD).findFirst());
  }

  private static Stream<String> named(String text, Role role) {
    return Rewriting.parties(text).stream().filter(party -> party.role() == role).map(Party::name);
  }
}
