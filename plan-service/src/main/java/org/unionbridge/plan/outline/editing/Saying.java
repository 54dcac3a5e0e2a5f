package org.unionbridge.plan.outline.editing;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Told;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Link.OfProgramme;
import org.unionbridge.plan.outline.editing.Edit.SetFigure;
import org.unionbridge.plan.outline.editing.EditRefusal.ApprovalNotNoted;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchFigure;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyFigures;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.platform.decision.Decision;

/** What is said of lines beside their words, and what becomes of it when these change. Pure. */
final class Saying {

  /** Figures of a line; no real item has half as many. */
  static final int MOST_FIGURES = 20;

  private static final OfProgramme NO_PROGRAMME =
      new OfProgramme(Optional.empty(), Optional.empty());

  private Saying() {}

  static Decision<Outline, EditRefusal> say(Outline outline, List<String> ids, Attribute what) {
    var asked = new HashSet<>(ids);
    var nodes = new ArrayList<PlanNode>(outline.nodes().size());
    for (var node : outline.nodes()) {
      boolean meant = asked.remove(node.id());
      if (meant && what instanceof Firmness firmness && lacksNote(node, firmness)) {
        return refuse(new ApprovalNotNoted(node.id()));
      }
      nodes.add(meant ? node.saying(what) : node);
    }
    return asked.isEmpty()
        ? accept(new Outline(nodes, outline.last()))
        : refuse(new NoSuchLine(ids.stream().filter(asked::contains).findFirst().orElseThrow()));
  }

  /** What awaits an approval is not firm because somebody says so, but because it was approved. */
  private static boolean lacksNote(PlanNode node, Firmness next) {
    return node.firmness().awaits() && !next.awaits() && next.note().isEmpty();
  }

  static Decision<Outline, EditRefusal> figure(Outline outline, SetFigure edit) {
    int at = outline.indexOf(edit.node());
    if (at < 0) {
      return refuse(new NoSuchLine(edit.node()));
    }
    var node = outline.nodes().get(at);
    var figures = new ArrayList<>(Told.figures(node));
    if (edit.number() > figures.size()) {
      return refuse(new NoSuchFigure(figures.size()));
    }
    if (edit.number() > 0) {
      figures.remove(edit.number() - 1);
    }
    int place = edit.number() > 0 ? edit.number() - 1 : figures.size();
    edit.figure().ifPresent(figure -> figures.add(place, figure));
    return figures.size() > MOST_FIGURES
        ? refuse(new TooManyFigures(MOST_FIGURES))
        : accept(outline.with(at, at + 1, List.of(node.saying(new Figures(figures)))));
  }

  /** With the figures that the words tell, whatever somebody set. */
  static Outline readAgain(Outline outline, int at) {
    var node = outline.nodes().get(at).silentOn(Figures.class);
    return outline.with(at, at + 1, List.of(node));
  }

  /**
   * Words that undertake less or more change how firm the line is, unless it was said otherwise.
   */
  static PlanNode reworded(PlanNode node, Optional<String> marker, String text) {
    var read = Rewriting.strength(node.text()) == node.strength();
    var said = node.saying(marker, text);
    return read ? told(said) : said;
  }

  /** As firm as its words; but whatever awaits an approval awaits it in other words too. */
  static PlanNode told(PlanNode node) {
    return node.firmness().awaits()
        ? node
        : node.saying(Firmness.of(Rewriting.strength(node.text())));
  }

  /** One line that says what both said; what the first left open, the second tells. */
  static PlanNode both(PlanNode node, PlanNode other) {
    var joined =
        node.saying(node.marker(), node.text() + other.text())
            .saying(node.timing().speaks() ? node.timing() : other.timing())
            .saying(new OfKind(node.code().or(other::code)))
            .saying(node.programme().or(other::programme).orElse(NO_PROGRAMME))
            .saying(both(node.responsible(), other.responsible()));
    return other.firmness().awaits() ? joined.saying(other.firmness()) : joined;
  }

  private static Responsible both(Responsible some, Responsible others) {
    return new Responsible(
        both(some.posts(), others.posts()),
        both(some.persons(), others.persons()),
        some.body().or(others::body));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
