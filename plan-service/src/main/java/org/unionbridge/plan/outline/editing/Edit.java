package org.unionbridge.plan.outline.editing;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

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

  /** Says something of lines beside their words, instead of what was said of the kind before. */
  record Say(List<String> nodes, Attribute what) implements Edit {
    public Say {
      nodes = List.copyOf(nodes);
    }

    /** Of one line. */
    public static Say of(String node, Attribute what) {
      return new Say(List.of(node), what);
    }
  }

  /**
   * Adds a figure to a line, or changes or removes one; from then on those in the words count no
   * more.
   *
   * @param number of the figure among those of the line, from 1; 0 adds one
   * @param figure in its place; removed when there is none
   */
  record SetFigure(String node, int number, Optional<LineFigure> figure) implements Edit {}

  /** Lets the words of a line tell its figures again, whoever set others. */
  record ReadFigures(String node) implements Edit {}

  /** Puts what is carried over from another year behind all lines, but nothing twice. */
  record CarryOver(Outline lines) implements Edit {}

  /** Takes or leaves what another revision of the plan above offers for a line of it. */
  record Answer(Published published, String line, boolean take) implements Edit {}

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
