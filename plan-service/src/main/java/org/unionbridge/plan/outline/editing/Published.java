package org.unionbridge.plan.outline.editing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Told;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;

/**
 * A plan that those below may copy, as one revision of it has it.
 *
 * @param outline its lines on paper
 */
public record Published(String plan, int revision, Outline outline) {

  /** Without what was set aside. */
  public static Published of(String plan, int revision, Outline outline) {
    return new Published(plan, revision, outline.onPaper());
  }

  /** Its lines as a plan of another union, each with a link to where it comes from. */
  public Outline copy() {
    var nodes = new ArrayList<PlanNode>();
    for (var node : outline.nodes()) {
      nodes.add(copy(node, "n" + (nodes.size() + 1), outline.last()));
    }
    return new Outline(nodes, nodes.size());
  }

  PlanNode copy(PlanNode node, String id, int known) {
    var link = new CopiedFrom(new LineRef(plan, node.id()), revision, mark(node), known);
    return node.copied(id).saying(link);
  }

  Optional<PlanNode> line(String id) {
    int at = outline.indexOf(id);
    return at < 0 ? Optional.empty() : Optional.of(outline.nodes().get(at));
  }

  /** The same for the same words, window, kind and figures, on every machine. */
  static String mark(PlanNode node) {
    var parts =
        List.of(
            node.marker().orElse(""),
            node.text(),
            node.strength().word(),
            node.timing().months().toString(),
            Integer.toString(node.timing().yearOffset()),
            node.code().orElse(""),
            Boolean.toString(node.neverDue()),
            Told.figures(node).stream().map(LineFigure::written).toList().toString());
    var bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}
