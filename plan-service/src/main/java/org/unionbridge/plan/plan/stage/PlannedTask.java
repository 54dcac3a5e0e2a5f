package org.unionbridge.plan.plan.stage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/**
 * A task of a plan's schedule, in the months of a real year.
 *
 * @param index its number in the plan, from 1; a line keeps its number through all revisions
 * @param line of the document
 * @param from first day of its first month
 * @param until last day of its last month
 * @param node the line of the plan that demands it
 */
public record PlannedTask(
    int index, int line, String text, LocalDate from, LocalDate until, String node) {

  private static final Lines NOWHERE = new Lines(0, 0);

  /** What the lines demand: all that stands below a month, and each line that has months. */
  public static List<PlannedTask> of(Outline outline, int year, List<PlannedTask> before) {
    var tasks = new ArrayList<PlannedTask>();
    var known = new HashMap<String, Integer>();
    before.forEach(task -> known.put(task.node(), task.index()));
    int next = before.stream().mapToInt(PlannedTask::index).max().orElse(0) + 1;
    for (var timed : timed(outline)) {
      var node = timed.getKey();
      int index = known.getOrDefault(node.id(), next);
      next = index == next ? next + 1 : next;
      tasks.add(task(index, node, timed.getValue().timing(), year));
    }
    return List.copyOf(tasks);
  }

  /** Each line on paper that has a time and is no goal, with the line that says so. */
  private static List<Map.Entry<PlanNode, PlanNode>> timed(Outline all) {
    var outline = all.onPaper();
    var timed = new ArrayList<Map.Entry<PlanNode, PlanNode>>();
    int end = 0;
    PlanNode month = null;
    for (int i = 0; i < outline.nodes().size(); i++) {
      var node = outline.nodes().get(i);
      if (node.kind() == NodeKind.MONTH) {
        month = node;
        end = outline.endOf(i);
      } else if (node.neverDue()) {
        continue;
      } else if (node.timing().speaks()) {
        timed.add(Map.entry(node, node));
      } else if (month != null && i < end && month.timing().speaks()) {
        timed.add(Map.entry(node, month));
      }
    }
    return timed;
  }

  private static PlannedTask task(int index, PlanNode node, Timing window, int year) {
    var first = YearMonth.of(year + window.yearOffset(), window.months().getFirst());
    return new PlannedTask(
        index,
        node.lines().orElse(NOWHERE).first(),
        node.text(),
        first.atDay(1),
        last(window, first).atEndOfMonth(),
        node.id());
  }

  /** An entry for December and January ends in the next year. */
  private static YearMonth last(Timing window, YearMonth first) {
    var last = first.withMonth(window.months().getLast());
    return last.isBefore(first) ? last.plusYears(1) : last;
  }
}
