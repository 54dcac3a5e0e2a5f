package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.structure.Branch.Rank;
import org.unionbridge.plan.reading.words.Traits;

/** Sixth pass: says of each branch what it is, by the rules of counting. */
final class Nodes {

  /** 一是, 二是 … as words of a list: at the head, or behind a sign. */
  private static final Pattern POINT =
      Pattern.compile("(?:^|(?<=[，。；：、！,;:)）”\\n ]))[一二三四五六七八九十]{1,2}是(?![否非])");

  private Nodes() {}

  static List<Node> of(Branch root) {
    return children(root, false);
  }

  private static List<Node> children(Branch branch, boolean goals) {
    return branch.children.stream().map(child -> node(child, goals)).toList();
  }

  private static Node node(Branch branch, boolean goals) {
    return switch (branch.rank) {
      case MONTH -> month(branch);
      case LABEL -> section(NodeKind.LABEL, branch, goals);
      case CHINESE, BRACKET_CHINESE -> section(NodeKind.SECTION, branch, goals);
      case ARABIC, BRACKET_ARABIC, ORDINAL, ROOT -> item(branch, goals);
    };
  }

  private static Node item(Branch branch, boolean goals) {
    var kind =
        branch.isSection()
            ? NodeKind.SECTION
            : goals && branch.isNumbered() ? NodeKind.GOAL : NodeKind.ITEM;
    return pointed(kind, marker(branch), branch.texts, children(branch, goals));
  }

  /** Bodies are work where nothing finer stands beneath the heading; otherwise they lead in. */
  private static Node section(NodeKind kind, Branch branch, boolean goals) {
    var heading = branch.heading();
    var under = children(branch, goals || Wording.namesGoals(heading));
    if (!under.isEmpty() || Wording.isGuiding(heading)) {
      var texts = Stream.concat(branch.texts.stream(), branch.bodies.stream()).toList();
      return pointed(kind, marker(branch), texts, under);
    }
    if (branch.bodies.isEmpty() && kind == NodeKind.SECTION) {
      return ownTask(branch);
    }
    var prose = branch.bodies.stream().map(Nodes::prose).toList();
    return pointed(kind, marker(branch), branch.texts, prose);
  }

  private static Node ownTask(Branch branch) {
    var text = Passage.joined(branch.texts, "\n");
    int task = OwnTask.start(text.text());
    if (task < 0) {
      return pointed(NodeKind.SECTION, marker(branch), branch.texts, List.of());
    }
    var heading = task == 0 ? text : text.slice(0, task);
    var prose = List.of(prose(text.from(task)));
    return plain(NodeKind.SECTION, marker(branch), heading, prose);
  }

  private static Node prose(Passage text) {
    return pointed(NodeKind.PROSE, null, List.of(text), List.of());
  }

  private static Node month(Branch branch) {
    var theme = Schedule.theme(branch);
    var tasks =
        Schedule.tasks(branch).stream()
            .map(task -> plain(NodeKind.TASK, task.marker(), task.text(), List.of()))
            .toList();
    var text = theme == null ? branch.texts.getFirst().slice(0, 0) : theme;
    var month = branch.month;
    return plain(NodeKind.MONTH, month == null ? null : month.written(), text, tasks);
  }

  /** Takes the points out of the text, which keeps what leads up to them. */
  private static Node pointed(
      NodeKind kind, @Nullable String marker, List<Passage> texts, List<Node> children) {
    var text = Passage.joined(texts, "\n");
    var found = POINT.matcher(text.text()).results().toList();
    if (found.isEmpty()) {
      return plain(kind, marker, text, children);
    }
    var under = new ArrayList<Node>(points(text, found));
    under.addAll(children);
    return plain(kind, marker, text.slice(0, found.getFirst().start()), under);
  }

  private static List<Node> points(Passage text, List<MatchResult> found) {
    var points = new ArrayList<Node>();
    for (int i = 0; i < found.size(); i++) {
      var point = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).start() : text.text().length();
      var body = text.slice(point.end(), end);
      points.add(plain(NodeKind.POINT, point.group(), body, List.of()));
    }
    return points;
  }

  private static Node plain(
      NodeKind kind, @Nullable String marker, Passage text, List<Node> children) {
    var traits = Traits.of(text.text());
    return new Node(
        kind,
        marker,
        text.text(),
        text.lines(),
        traits.strength(),
        traits.festivals(),
        traits.parties(),
        children);
  }

  private static @Nullable String marker(Branch branch) {
    return branch.marker == null || branch.rank == Rank.ROOT ? null : branch.marker.written();
  }
}
