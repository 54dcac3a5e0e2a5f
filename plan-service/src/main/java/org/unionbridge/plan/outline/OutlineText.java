package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.MonthTask;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/** From what was read of a document to an outline, and back to what a reading would tell. */
final class OutlineText {

  private static final Lines NOWHERE = new Lines(0, 0);

  private final List<PlanNode> nodes = new ArrayList<>();
  private final List<Month> months;
  private int month;

  private OutlineText(List<Month> months) {
    this.months = months;
  }

  static Outline outline(PlanFile.Plan read) {
    var text = new OutlineText(read.months());
    text.add(read.nodes(), 0);
    while (text.month < text.months.size()) {
      text.addMonth(text.months.get(text.month++));
    }
    return new Outline(text.nodes, text.nodes.size());
  }

  private void add(List<Node> under, int depth) {
    for (var node : under) {
      var line =
          PlanNode.plain(
              id(),
              depth,
              node.kind(),
              Optional.ofNullable(node.marker()),
              node.text(),
              Optional.of(node.lines()));
      var said = proposed(line.saying(Firmness.of(node.strength())), node);
      nodes.add(node.kind() == NodeKind.MONTH ? ofNextMonth(said) : said);
      add(node.children(), depth + 1);
    }
  }

  /** The only kind of work that is proposed is taken for the one that is meant. */
  private static PlanNode proposed(PlanNode line, Node node) {
    var led = line.saying(Told.lead(line.text()));
    var kinds = node.kinds();
    return kinds != null && kinds.size() == 1
        ? led.saying(new OfKind(Optional.of(kinds.getFirst().code())))
        : led;
  }

  /** Month entries stand in the tree in the order of the schedule. */
  private PlanNode ofNextMonth(PlanNode line) {
    if (month == months.size()) {
      return line;
    }
    var entry = months.get(month++);
    return line.saying(timing(entry));
  }

  private static Timing timing(Month entry) {
    return new Timing(entry.months(), entry.yearOffset());
  }

  /** An entry that the tree does not hold stands behind it. */
  private void addMonth(Month entry) {
    var theme = Optional.ofNullable(entry.theme()).orElse("");
    nodes.add(line(0, NodeKind.MONTH, label(entry), theme, entry.line()).saying(timing(entry)));
    for (var task : entry.tasks()) {
      nodes.add(line(1, NodeKind.TASK, Optional.empty(), task.text(), task.line()));
    }
  }

  private PlanNode line(
      int depth, NodeKind kind, Optional<String> marker, String text, int number) {
    return PlanNode.plain(id(), depth, kind, marker, text, Optional.of(new Lines(number, number)));
  }

  private static Optional<String> label(Month entry) {
    return Optional.of(
        String.join("、", entry.months().stream().map(month -> month + "月").toList()));
  }

  private String id() {
    return "n" + (nodes.size() + 1);
  }

  static PlanFile.Plan told(PlanFile.Plan read, Outline outline) {
    return Rewriting.plan(read, children(outline, 0, outline.nodes().size(), 0), months(outline));
  }

  private static List<Node> children(Outline outline, int from, int until, int depth) {
    var children = new ArrayList<Node>();
    int at = from;
    while (at < until) {
      var node = outline.nodes().get(at);
      int end = outline.endOf(at);
      children.add(
          Rewriting.node(
              node.kind(),
              node.marker().orElse(null),
              node.text(),
              node.lines().orElse(NOWHERE),
              node.strength(),
              children(outline, at + 1, end, depth + 1)));
      at = end;
    }
    return children;
  }

  static List<Month> months(Outline outline) {
    var months = new ArrayList<Month>();
    for (int i = 0; i < outline.nodes().size(); i++) {
      var node = outline.nodes().get(i);
      if (node.kind() == NodeKind.MONTH && node.timing().speaks()) {
        months.add(
            new Month(
                node.timing().months(),
                node.timing().yearOffset(),
                node.text().isEmpty() ? null : node.text(),
                first(node),
                tasks(outline, i)));
      }
    }
    return months;
  }

  private static List<MonthTask> tasks(Outline outline, int month) {
    return outline.nodes().subList(month + 1, outline.endOf(month)).stream()
        .map(node -> new MonthTask(first(node), node.text()))
        .toList();
  }

  private static int first(PlanNode node) {
    return node.lines().orElse(NOWHERE).first();
  }
}
