package org.unionbridge.plan.outline.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.reading.Rewriting;

/** Takes the words of a paper and keeps what the paper does not show of the lines it came from. */
final class TakingOver {

  private final Map<String, PlanNode> known = new HashMap<>();
  private final HashSet<String> taken = new HashSet<>();
  private final List<PlanNode> nodes = new ArrayList<>();
  private int last;

  private TakingOver(Outline outline) {
    outline.nodes().forEach(node -> known.put(node.id(), node));
    this.last = outline.last();
  }

  static Outline of(Outline outline, List<PaperLine> lines) {
    var taking = new TakingOver(outline);
    lines.forEach(taking::take);
    taking.keepApart(outline);
    return new Outline(taking.nodes, taking.last);
  }

  /** What was set aside is on no paper, and stays behind the line that it followed. */
  private void keepApart(Outline outline) {
    int i = 0;
    while (i < outline.nodes().size()) {
      int end = outline.nodes().get(i).standsAside() ? outline.endOf(i) : i + 1;
      if (outline.nodes().get(i).standsAside()) {
        var before = i == 0 ? Optional.<PlanNode>empty() : Optional.of(outline.nodes().get(i - 1));
        insert(before, outline.nodes().subList(i, end));
      }
      i = end;
    }
  }

  private void insert(Optional<PlanNode> before, List<PlanNode> apart) {
    int at = before.map(node -> indexOf(node.id()) + 1).orElse(0);
    int depth = Math.min(apart.getFirst().depth(), at == 0 ? 0 : nodes.get(at - 1).depth() + 1);
    while (at < nodes.size() && nodes.get(at).depth() > depth) {
      at++;
    }
    int by = depth - apart.getFirst().depth();
    nodes.addAll(at, apart.stream().map(node -> node.at(node.depth() + by)).toList());
  }

  /** Behind the last line, where it is gone. */
  private int indexOf(String id) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id().equals(id)) {
        return i;
      }
    }
    return nodes.size() - 1;
  }

  /** A line that was copied in the paper is there twice: the second is a new one. */
  private void take(PaperLine line) {
    int depth = Math.min(line.depth(), nodes.isEmpty() ? 0 : nodes.getLast().depth() + 1);
    var before = line.node().map(known::get).filter(node -> taken.add(node.id()));
    nodes.add(
        before
            .map(node -> from(node, line).at(depth))
            .orElseGet(() ->
                PlanNode.plain(
                        "n" + ++last,
                        depth,
                        line.kind(),
                        line.marker(),
                        line.text(),
                        Optional.empty())
                    .saying(Firmness.of(Rewriting.strength(line.text())))));
  }

  private static PlanNode from(PlanNode node, PaperLine line) {
    return node.text().equals(line.text())
        ? node.saying(line.marker(), line.text())
        : Saying.told(node.saying(line.marker(), line.text()));
  }
}
