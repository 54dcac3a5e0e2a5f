package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/** Writes the lines of a plan one after the other. */
public final class Composing {

  private final List<PlanNode> nodes = new ArrayList<>();

  /** Adds a line that is as firm as its words, with what else is said of it. */
  public void add(
      int depth, NodeKind kind, Optional<String> marker, String text, Attribute... said) {
    var id = "n" + (nodes.size() + 1);
    var node =
        PlanNode.plain(id, depth, kind, marker, text, Optional.empty())
            .saying(Firmness.of(Rewriting.strength(text)));
    for (var attribute : said) {
      node = node.saying(attribute);
    }
    nodes.add(node);
  }

  /** All lines so far. */
  public Outline outline() {
    return new Outline(nodes, nodes.size());
  }
}
