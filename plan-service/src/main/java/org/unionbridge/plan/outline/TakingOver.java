package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.outline.Edit.PaperLine;
import org.unionbridge.plan.reading.PlanFile.Strength;
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
    return new Outline(taking.nodes, taking.last);
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
                    strength(line),
                    Optional.empty())));
  }

  private static PlanNode from(PlanNode node, PaperLine line) {
    var said = node.saying(line.marker(), line.text());
    return node.text().equals(line.text()) ? said : said.asFirmAs(strength(line));
  }

  private static Strength strength(PaperLine line) {
    return Rewriting.strength(line.text());
  }
}
