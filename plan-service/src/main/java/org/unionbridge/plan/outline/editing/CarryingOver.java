package org.unionbridge.plan.outline.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Told;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.CarriedOver;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;

/** Which lines of a year the next one goes on with, and how they stand in its plan (P-19). Pure. */
public final class CarryingOver {

  private static final Pattern STANDING = Pattern.compile("继续|一如既往|往年|历年|常年|照例|坚持(?!不)|每年");

  private CarryingOver() {}

  /** Why a line is proposed. */
  public enum Reason {
    STANDING,
    RECURRING,
    UNFINISHED;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A line that the next year may go on with; the first reason says most. */
  public record Proposed(String line, List<Reason> reasons, Result result) {
    public Proposed {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Standing work, what is done again and again, and what was not finished; no headings, and
   * nothing that was set aside.
   */
  public static List<Proposed> proposed(Outline last, Map<String, Result> results) {
    var paper = last.onPaper();
    var proposed = new ArrayList<Proposed>();
    for (int i = 0; i < paper.nodes().size(); i++) {
      var node = paper.nodes().get(i);
      var result = results.getOrDefault(node.id(), Result.NONE);
      var reasons = isWork(paper, i) ? reasons(node, result) : List.<Reason>of();
      if (!reasons.isEmpty()) {
        proposed.add(new Proposed(node.id(), reasons, result));
      }
    }
    return List.copyOf(proposed);
  }

  private static boolean isWork(Outline outline, int index) {
    return switch (outline.nodes().get(index).kind()) {
      case ITEM, POINT, PROSE, TASK -> true;
      case SECTION, LABEL -> outline.endOf(index) == index + 1;
      case MONTH, GOAL -> false;
    };
  }

  private static List<Reason> reasons(PlanNode node, Result result) {
    var reasons = new ArrayList<Reason>();
    if (STANDING.matcher(node.text()).find()) {
      reasons.add(Reason.STANDING);
    }
    if (Told.figures(node).stream()
        .anyMatch(figure -> figure.figureClass() == FigureClass.FREQUENCY)) {
      reasons.add(Reason.RECURRING);
    }
    if (result.leavesWork()) {
      reasons.add(Reason.UNFINISHED);
    }
    return reasons;
  }

  /**
   * These lines, with all that stands below them and the headings that they stand under, as a plan
   * of its own: each line says which one it goes on with and what came of that.
   */
  public static Outline of(
      String plan, Outline last, Collection<String> lines, Map<String, Result> results) {
    var paper = last.onPaper();
    var wanted = wanted(paper, lines);
    var above = new HashSet<String>();
    for (int i = 0; i < paper.nodes().size(); i++) {
      if (wanted.contains(paper.nodes().get(i).id())) {
        paper.ancestors(i).forEach(node -> above.add(node.id()));
      }
    }
    var nodes = new ArrayList<PlanNode>();
    for (var node : paper.nodes()) {
      var id = "n" + (nodes.size() + 1);
      if (wanted.contains(node.id())) {
        var result = results.getOrDefault(node.id(), Result.NONE);
        nodes.add(node.copied(id).saying(new CarriedOver(new LineRef(plan, node.id()), result)));
      } else if (above.contains(node.id())) {
        nodes.add(node.copied(id));
      }
    }
    return new Outline(nodes, nodes.size());
  }

  private static HashSet<String> wanted(Outline paper, Collection<String> lines) {
    var wanted = new HashSet<String>();
    for (var line : lines) {
      int at = paper.indexOf(line);
      if (at >= 0) {
        paper.nodes().subList(at, paper.endOf(at)).forEach(node -> wanted.add(node.id()));
      }
    }
    return wanted;
  }

  /** What of these lines a plan does not go on with yet. */
  static Outline missing(Outline draft, Outline more) {
    var there = new HashSet<LineRef>();
    draft
        .nodes()
        .forEach(node -> node.said().get(CarriedOver.class).ifPresent(c -> there.add(c.from())));
    var nodes = new ArrayList<PlanNode>();
    for (int i = 0; i < more.nodes().size(); i++) {
      boolean wanted =
          more.nodes().subList(i, more.endOf(i)).stream()
              .flatMap(node -> node.said().get(CarriedOver.class).stream())
              .anyMatch(carried -> !there.contains(carried.from()));
      if (wanted) {
        nodes.add(more.nodes().get(i));
      }
    }
    return new Outline(nodes, more.last());
  }
}
