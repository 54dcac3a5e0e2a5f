package org.unionbridge.plan.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.file.PlanFile.Counts;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.words.Numerals;

/** Counts a plan by its own nodes and figures, so that tree and counts cannot disagree. */
final class Counting {

  private final Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
  private final int[] sections = new int[4];
  private int ordinals;

  private Counting() {}

  static Counts of(List<Node> nodes, List<Figure> figures) {
    var counting = new Counting();
    nodes.forEach(node -> counting.count(node, 1));
    return counting.counts(figures);
  }

  /** Nodes of all levels, for the limit on a document. */
  static int size(List<Node> nodes) {
    return nodes.stream().mapToInt(node -> 1 + size(node.children())).sum();
  }

  private void count(Node node, int depth) {
    kinds.merge(node.kind(), 1, Integer::sum);
    int below = depth;
    if (node.kind() == NodeKind.SECTION) {
      // a numbered paragraph with numbered children is no top section, wherever it stands
      int level = Math.max(depth, isChinese(node.marker()) ? 1 : 2);
      sections[Math.min(level, 3)]++;
      below = level + 1;
    }
    if (node.kind() == NodeKind.ITEM && isOrdinal(node.marker())) {
      ordinals++;
    }
    for (var child : node.children()) {
      count(child, below);
    }
  }

  private Counts counts(List<Figure> figures) {
    int numbered = of(NodeKind.ITEM) + of(NodeKind.GOAL) - ordinals;
    return new Counts(
        sections[1],
        of(NodeKind.LABEL),
        sections[2],
        sections[3],
        numbered,
        ordinals,
        of(NodeKind.PROSE),
        numbered + ordinals + of(NodeKind.PROSE),
        of(NodeKind.POINT) + ordinals,
        of(NodeKind.MONTH),
        of(NodeKind.TASK),
        of(figures, FigureClass.TARGET),
        of(figures, FigureClass.FREQUENCY),
        of(figures, FigureClass.RESULT));
  }

  private int of(NodeKind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  private static int of(List<Figure> figures, FigureClass kind) {
    return (int) figures.stream().filter(figure -> figure.figureClass() == kind).count();
  }

  private static boolean isChinese(@Nullable String marker) {
    return marker != null && marker.chars().anyMatch(each -> Numerals.CHINESE.indexOf(each) >= 0);
  }

  private static boolean isOrdinal(@Nullable String marker) {
    return marker != null && (marker.endsWith("是") || marker.startsWith("第"));
  }
}
