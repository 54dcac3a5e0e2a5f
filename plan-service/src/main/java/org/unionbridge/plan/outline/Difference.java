package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one state of a plan has that another has not, line by line (P-18). */
public record Difference(List<PlanNode> added, List<PlanNode> removed, List<Changed> changed) {

  public Difference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /**
   * A line that says something else, or stands below another one.
   *
   * @param moved whether it stands below another line than before
   */
  public record Changed(PlanNode before, PlanNode after, boolean moved) {}

  /** Nothing is different. */
  public static Difference none() {
    return new Difference(List.of(), List.of(), List.of());
  }

  /** What it takes to make the second of the first. */
  public static Difference between(Outline first, Outline second) {
    var before = placed(first);
    var after = placed(second);
    var added = new ArrayList<PlanNode>();
    var changed = new ArrayList<Changed>();
    for (var node : second.nodes()) {
      var old = before.get(node.id());
      if (old == null) {
        added.add(node);
      } else {
        boolean moved = !old.parent().equals(parent(after, node));
        if (moved || !old.node().saysTheSameAs(node)) {
          changed.add(new Changed(old.node(), node, moved));
        }
      }
    }
    var removed = first.nodes().stream().filter(node -> !after.containsKey(node.id())).toList();
    return new Difference(added, removed, changed);
  }

  private record Placed(PlanNode node, Optional<String> parent) {}

  private static Optional<String> parent(Map<String, Placed> placed, PlanNode node) {
    return Optional.ofNullable(placed.get(node.id())).flatMap(Placed::parent);
  }

  private static Map<String, Placed> placed(Outline outline) {
    var placed = new HashMap<String, Placed>();
    for (int i = 0; i < outline.nodes().size(); i++) {
      var node = outline.nodes().get(i);
      placed.put(node.id(), new Placed(node, outline.parentOf(i).map(PlanNode::id)));
    }
    return placed;
  }
}
