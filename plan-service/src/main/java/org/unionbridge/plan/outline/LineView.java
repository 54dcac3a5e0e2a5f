package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.attribute.Link.CarriedOver;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/**
 * A line as it is shown, with all that is said of it.
 *
 * @param note of the approval by which it became firm
 * @param body that has the lead, in words
 * @param helpers whoever helps, as somebody said or else as the words tell
 * @param helpersByHand whether somebody said so
 * @param goal whether it is never due
 * @param aside whether it was set aside itself
 * @param apart whether it, or a line above it, was set aside
 * @param seen whether somebody accepts it as it was read
 * @param figures targets and recurrences, as somebody set them or else as the words tell
 * @param figuresByHand whether somebody set them
 * @param programme that it belongs to
 * @param aligned the lines of plans of unions above that it follows
 * @param carriedOver the line of an earlier year that it goes on with
 * @param copiedFrom the line of a published plan that it is a copy of
 */
public record LineView(
    String id,
    int depth,
    NodeKind kind,
    Optional<String> marker,
    String text,
    Optional<Lines> lines,
    Strength strength,
    Optional<String> note,
    List<Integer> months,
    int yearOffset,
    Optional<String> code,
    List<String> posts,
    List<String> persons,
    Optional<String> body,
    HelpersView helpers,
    boolean helpersByHand,
    boolean goal,
    boolean aside,
    boolean apart,
    boolean seen,
    List<LineFigure> figures,
    boolean figuresByHand,
    Optional<ProgrammeRef> programme,
    List<LineRef> aligned,
    Optional<CarriedView> carriedOver,
    Optional<CopiedView> copiedFrom) {

  public LineView {
    aligned = List.copyOf(aligned);
    months = List.copyOf(months);
    posts = List.copyOf(posts);
    persons = List.copyOf(persons);
    figures = List.copyOf(figures);
  }

  /** The line of an earlier year, and what came of it. */
  public record CarriedView(LineRef from, Result result) {}

  /** The line above that it is a copy of, and the revision of its plan that was answered last. */
  public record CopiedView(LineRef from, int revision) {}

  /** The programme that it belongs to, and the element of it. */
  public record ProgrammeRef(String id, Optional<String> element) {}

  /** Who helps: posts, members, and bodies in words. */
  public record HelpersView(List<String> posts, List<String> persons, List<String> bodies) {
    static HelpersView of(Helpers helpers) {
      return new HelpersView(helpers.posts(), helpers.persons(), helpers.bodies());
    }
  }

  /** All lines, in their order. */
  public static List<LineView> of(Outline outline) {
    var views = new ArrayList<LineView>();
    for (int i = 0; i < outline.nodes().size(); i++) {
      views.add(of(outline.nodes().get(i), outline.isApart(i)));
    }
    return List.copyOf(views);
  }

  public static LineView of(PlanNode node, boolean apart) {
    var responsible = node.responsible();
    return new LineView(
        node.id(),
        node.depth(),
        node.kind(),
        node.marker(),
        node.text(),
        node.lines(),
        node.strength(),
        node.firmness().note(),
        node.timing().months(),
        node.timing().yearOffset(),
        node.code(),
        responsible.posts(),
        responsible.persons(),
        responsible.body(),
        HelpersView.of(Told.helpers(node)),
        node.said().get(Helpers.class).isPresent(),
        node.said().get(Goal.class).isPresent(),
        node.standsAside(),
        apart,
        node.said().get(Seen.class).isPresent(),
        Told.figures(node),
        node.said().get(Figures.class).isPresent(),
        node.programme().flatMap(said -> said.id().map(id -> new ProgrammeRef(id, said.element()))),
        node.said().get(Aligned.class).orElse(Aligned.NONE).lines(),
        node.said()
            .get(CarriedOver.class)
            .map(carried -> new CarriedView(carried.from(), carried.result())),
        node.said()
            .get(CopiedFrom.class)
            .map(copied -> new CopiedView(copied.from(), copied.revision())));
  }
}
