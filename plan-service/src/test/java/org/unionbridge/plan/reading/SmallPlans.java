package org.unionbridge.plan.reading;

import java.util.List;
import java.util.stream.Stream;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;

/** Small documents and what tests ask of them. */
public final class SmallPlans {

  private SmallPlans() {}

  static PlanFile file(String... lines) {
    return switch (PlanReader.read(String.join("\n", lines))) {
      case Read<PlanFile>(var file) -> file;
      case Refused<PlanFile>(var reason) -> throw new AssertionError("refused: " + reason);
    };
  }

  public static Plan plan(String... lines) {
    return file(lines).plans().getFirst();
  }

  static Stream<Node> all(Plan plan) {
    return plan.nodes().stream().flatMap(SmallPlans::withChildren);
  }

  static List<String> texts(Plan plan, NodeKind kind) {
    return all(plan).filter(node -> node.kind() == kind).map(Node::text).toList();
  }

  private static Stream<Node> withChildren(Node node) {
    return Stream.concat(
        Stream.of(node), node.children().stream().flatMap(SmallPlans::withChildren));
  }
}
