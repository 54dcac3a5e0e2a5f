package org.unionbridge.plan.outline;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.PlanFile.NodeKind;
import org.unionbridge.plan.reading.PlanFile.Strength;

/** One change of the lines of a draft. */
public sealed interface Edit {

  /**
   * Where a line is put.
   *
   * @param parent the line that it stands below; at the top when there is none
   * @param after the line of that level that it follows; the first when there is none
   */
  record Spot(Optional<String> parent, Optional<String> after) {}

  record Add(Spot spot, NodeKind kind, Optional<String> marker, String text) implements Edit {}

  record ChangeText(String node, Optional<String> marker, String text) implements Edit {}

  /** Takes the line and all below it to another place. */
  record Move(String node, Spot spot) implements Edit {}

  /** Removes the line and all below it. */
  record Remove(String node) implements Edit {}

  /** Takes the next line of the same level into this one. */
  record Join(String node) implements Edit {}

  /**
   * Makes two lines of one; what stood below it stands below the second.
   *
   * @param at how many characters stay in the first
   */
  record Split(String node, int at) implements Edit {}

  record GiveMonths(String node, List<Integer> months, int yearOffset) implements Edit {
    public GiveMonths {
      months = List.copyOf(months);
    }
  }

  /** Says of which kind of work the line is; of none when there is no code. */
  record GiveKind(String node, Optional<String> code) implements Edit {}

  record MakeResponsible(String node, List<String> posts, List<String> persons) implements Edit {
    public MakeResponsible {
      posts = List.copyOf(posts);
      persons = List.copyOf(persons);
    }
  }

  record GiveStrength(String node, Strength strength) implements Edit {}

  /** Takes over all lines of a paper that was edited elsewhere. */
  record TakeOver(List<PaperLine> lines) implements Edit {
    public TakeOver {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line as a paper tells it.
   *
   * @param node the line of the plan that it was printed from; a new one when there is none
   */
  record PaperLine(
      Optional<String> node, int depth, NodeKind kind, Optional<String> marker, String text) {}
}
