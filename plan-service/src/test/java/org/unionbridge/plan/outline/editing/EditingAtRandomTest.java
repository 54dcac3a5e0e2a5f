package org.unionbridge.plan.outline.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Splice;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.outline.editing.Edit.Spot;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.platform.decision.Decision;

/** Whatever people do to a plan, it stays a tree of lines with ids of their own. */
class EditingAtRandomTest {

  private static final int CHANGES = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void aPlanStaysATreeAndEachChangeCanBeTakenBack(long seed) {
    var dice = new Random(seed);
    var outline = Outline.empty();
    int done = 0;
    for (int i = 0; i < CHANGES; i++) {
      if (Editing.apply(outline, edit(outline, dice))
          instanceof Decision.Accepted<Outline, EditRefusal>(var outlines)) {
        var next = outlines.getFirst();
        requireTree(next);
        assertThat(Splice.between(outline, next).undoing(next).nodes()).isEqualTo(outline.nodes());
        requireDifference(outline, next);
        outline = next;
        done++;
      }
    }
    assertThat(done).isGreaterThan(CHANGES / 4);
    assertThat(Editing.apply(outline, new Edit.TakeOver(onPaper(outline))))
        .isEqualTo(Decision.accept(outline));
  }

  private static void requireTree(Outline outline) {
    assertThat(outline.nodes()).extracting(PlanNode::id).doesNotHaveDuplicates();
    int before = -1;
    for (var node : outline.nodes()) {
      assertThat(node.depth()).isBetween(0, Math.min(before + 1, Editing.DEEPEST - 1));
      before = node.depth();
    }
  }

  private static void requireDifference(Outline first, Outline second) {
    var difference = Difference.between(first, second);
    assertThat(first.nodes().size() + difference.added().size() - difference.removed().size())
        .isEqualTo(second.nodes().size());
  }

  private static List<PaperLine> onPaper(Outline outline) {
    return outline.onPaper().nodes().stream()
        .map(node ->
            new PaperLine(
                Optional.of(node.id()), node.depth(), node.kind(), node.marker(), node.text()))
        .toList();
  }

  private static Edit edit(Outline outline, Random dice) {
    return switch (dice.nextInt(outline.nodes().size() < 12 ? 3 : 10)) {
      case 0, 1, 2 ->
          new Edit.Add(
              spot(outline, dice), NodeKind.ITEM, Optional.empty(), "第" + dice.nextInt(99) + "条");
      case 3, 4 -> new Edit.Move(line(outline, dice), spot(outline, dice));
      case 5 -> new Edit.Remove(line(outline, dice));
      case 6 -> new Edit.Join(line(outline, dice));
      case 7 -> new Edit.Split(line(outline, dice), 1 + dice.nextInt(4));
      case 8 -> Edit.Say.of(line(outline, dice), attribute(dice));
      default -> new Edit.ChangeText(line(outline, dice), Optional.empty(), "力争" + dice.nextInt(9));
    };
  }

  private static Attribute attribute(Random dice) {
    return switch (dice.nextInt(4)) {
      case 0 -> Attribute.Firmness.of(Strength.TENTATIVE);
      case 1 -> new Attribute.Aside(dice.nextBoolean());
      case 2 -> new Attribute.Goal(dice.nextBoolean());
      default -> new Attribute.Seen(true);
    };
  }

  private static Spot spot(Outline outline, Random dice) {
    if (outline.nodes().isEmpty()) {
      return new Spot(Optional.empty(), Optional.empty());
    }
    return switch (dice.nextInt(3)) {
      case 0 -> new Spot(Optional.empty(), Optional.empty());
      case 1 -> new Spot(Optional.of(line(outline, dice)), Optional.empty());
      default -> new Spot(Optional.empty(), Optional.of(line(outline, dice)));
    };
  }

  private static String line(Outline outline, Random dice) {
    return outline.nodes().get(dice.nextInt(outline.nodes().size())).id();
  }
}
