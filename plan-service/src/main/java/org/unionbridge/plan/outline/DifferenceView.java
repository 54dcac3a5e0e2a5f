package org.unionbridge.plan.outline;

import java.util.List;

/** What differs, as it is shown. */
public record DifferenceView(
    List<LineView> added, List<LineView> removed, List<DifferentView> changed) {

  public DifferenceView {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** A line before and after; moved when it stands below another one than before. */
  public record DifferentView(LineView before, LineView after, boolean moved) {
    static DifferentView of(Difference.Changed changed) {
      return new DifferentView(view(changed.before()), view(changed.after()), changed.moved());
    }
  }

  public static DifferenceView of(Difference difference) {
    return new DifferenceView(
        difference.added().stream().map(DifferenceView::view).toList(),
        difference.removed().stream().map(DifferenceView::view).toList(),
        difference.changed().stream().map(DifferentView::of).toList());
  }

  /** Of a line by itself it is known whether it was set aside, not whether one above it was. */
  private static LineView view(PlanNode node) {
    return LineView.of(node, node.standsAside());
  }
}
