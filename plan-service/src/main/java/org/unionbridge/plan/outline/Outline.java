package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;
import org.unionbridge.plan.reading.file.PlanFile;

/**
 * The lines of a plan in the order of the text; what lies deeper than a line and follows it stands
 * below it.
 *
 * @param last number of the last id that was given to a line
 */
public record Outline(List<PlanNode> nodes, int last) {

  public Outline {
    nodes = List.copyOf(nodes);
  }

  /** A plan of which nothing is written yet. */
  public static Outline empty() {
    return new Outline(List.of(), 0);
  }

  /** What was read, each line under an id of its own. */
  public static Outline of(PlanFile.Plan read) {
    return OutlineText.outline(read);
  }

  /** The same as the reading of a document tells it, without what was set aside. */
  public PlanFile.Plan told(PlanFile.Plan read) {
    return OutlineText.told(read, onPaper());
  }

  /** The month entries, in order, each with the lines below it. */
  public List<PlanFile.Month> months() {
    return OutlineText.months(onPaper());
  }

  /** Where the line of this id stands; -1 when there is none. */
  public int indexOf(String id) {
    return IntStream.range(0, nodes.size())
        .filter(i -> nodes.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  /** Behind the last line below the one that stands here. */
  public int endOf(int index) {
    int depth = nodes.get(index).depth();
    int end = index + 1;
    while (end < nodes.size() && nodes.get(end).depth() > depth) {
      end++;
    }
    return end;
  }

  /** The line above the one that stands here; nothing above those at the top. */
  public Optional<PlanNode> parentOf(int index) {
    return ancestors(index).stream().findFirst();
  }

  /** The lines above the one that stands here, the nearest first. */
  public List<PlanNode> ancestors(int index) {
    var above = new ArrayList<PlanNode>();
    int depth = nodes.get(index).depth();
    for (int i = index - 1; i >= 0 && depth > 0; i--) {
      if (nodes.get(i).depth() < depth) {
        depth = nodes.get(i).depth();
        above.add(nodes.get(i));
      }
    }
    return above;
  }

  /** Whether the line that stands here, or one above it, was set aside. */
  public boolean isApart(int index) {
    return nodes.get(index).standsAside()
        || ancestors(index).stream().anyMatch(PlanNode::standsAside);
  }

  /** The same without what was set aside: what the plan is on paper. */
  public Outline onPaper() {
    var kept = new ArrayList<PlanNode>(nodes.size());
    int i = 0;
    while (i < nodes.size()) {
      if (nodes.get(i).standsAside()) {
        i = endOf(i);
      } else {
        kept.add(nodes.get(i++));
      }
    }
    return kept.size() == nodes.size() ? this : new Outline(kept, last);
  }

  /** The plans above that lines on paper follow or are copies of, by their ids (P-10). */
  public List<String> follows() {
    return onPaper().nodes().stream()
        .flatMap(node ->
            Stream.concat(
                node.said().get(Aligned.class).orElse(Aligned.NONE).lines().stream(),
                node.said().get(CopiedFrom.class).map(CopiedFrom::from).stream()))
        .map(LineRef::plan)
        .distinct()
        .sorted()
        .toList();
  }

  /** The same with other lines from one place up to another. */
  public Outline with(int from, int until, List<PlanNode> instead) {
    var changed = new ArrayList<PlanNode>(nodes.size() + instead.size());
    changed.addAll(nodes.subList(0, from));
    changed.addAll(instead);
    changed.addAll(nodes.subList(until, nodes.size()));
    return new Outline(changed, last);
  }

  /** The same with more lines behind it, under ids that are new here. */
  public Outline followedBy(Outline more) {
    var all = new ArrayList<>(nodes);
    int next = last;
    for (var node : more.nodes) {
      all.add(node.named("n" + ++next));
    }
    return new Outline(all, next);
  }

  /** The same after one more id was given to a line. */
  public Outline counting() {
    return new Outline(nodes, last + 1);
  }

  /** The id that the next new line gets. */
  public String nextId() {
    return "n" + (last + 1);
  }
}
