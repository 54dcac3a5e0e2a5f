package org.unionbridge.plan.outline.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Splice;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Edit.Add;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.outline.editing.Edit.Join;
import org.unionbridge.plan.outline.editing.Edit.Move;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.outline.editing.Edit.Remove;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.outline.editing.Edit.Split;
import org.unionbridge.plan.outline.editing.Edit.Spot;
import org.unionbridge.plan.outline.editing.Edit.TakeOver;
import org.unionbridge.plan.outline.editing.EditRefusal.BelowItself;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.EditRefusal.NotWithin;
import org.unionbridge.plan.outline.editing.EditRefusal.NothingToJoin;
import org.unionbridge.plan.outline.editing.EditRefusal.TextTooLong;
import org.unionbridge.plan.outline.editing.EditRefusal.TooDeep;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyLines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.platform.decision.Decision;

class EditingTest {

  /** Two sections, the first with two items, of which the first has a point. */
  private static final Outline FIVE =
      new Outline(
          List.of(
              line("n1", 0, NodeKind.SECTION, "主要工作"),
              line("n2", 1, NodeKind.ITEM, "学习工会法"),
              line("n3", 2, NodeKind.POINT, "每月一次"),
              line("n4", 1, NodeKind.ITEM, "组织春游"),
              line("n5", 0, NodeKind.SECTION, "保障措施")),
          5);

  private static PlanNode line(String id, int depth, NodeKind kind, String text) {
    return PlanNode.plain(id, depth, kind, Optional.empty(), text, Optional.empty());
  }

  private static Responsible led(String... persons) {
    return new Responsible(List.of("chair"), List.of(persons), Optional.empty());
  }

  private static Spot below(String parent) {
    return new Spot(Optional.of(parent), Optional.empty());
  }

  private static Spot behind(String after) {
    return new Spot(Optional.empty(), Optional.of(after));
  }

  private static final Spot TOP = new Spot(Optional.empty(), Optional.empty());

  private static Add add(Spot spot) {
    return new Add(spot, NodeKind.ITEM, Optional.empty(), "力争办好读书会");
  }

  static Stream<Arguments> everyChange() {
    return Stream.of(
        Arguments.of(add(TOP), "6:0 1:0 2:1 3:2 4:1 5:0"),
        Arguments.of(add(below("n1")), "1:0 6:1 2:1 3:2 4:1 5:0"),
        Arguments.of(add(behind("n2")), "1:0 2:1 3:2 6:1 4:1 5:0"),
        Arguments.of(new Move("n2", behind("n5")), "1:0 4:1 5:0 2:0 3:1"),
        Arguments.of(new Move("n2", below("n5")), "1:0 4:1 5:0 2:1 3:2"),
        Arguments.of(new Move("n5", TOP), "5:0 1:0 2:1 3:2 4:1"),
        Arguments.of(new Move("n4", behind("n3")), "1:0 2:1 3:2 4:2 5:0"),
        Arguments.of(new Remove("n2"), "1:0 4:1 5:0"),
        Arguments.of(new Remove("n1"), "5:0"),
        Arguments.of(new Join("n2"), "1:0 2:1 3:2 5:0"),
        Arguments.of(new Split("n2", 2), "1:0 2:1 6:1 3:2 4:1 5:0"));
  }

  @ParameterizedTest
  @MethodSource
  void everyChange(Edit edit, String expected) {
    var changed = changed(FIVE, edit);
    assertThat(shape(changed)).isEqualTo(expected);
    assertThat(Splice.between(FIVE, changed).undoing(changed).nodes()).isEqualTo(FIVE.nodes());
  }

  private static String shape(Outline outline) {
    return String.join(
        " ",
        outline.nodes().stream().map(node -> node.id().substring(1) + ":" + node.depth()).toList());
  }

  private static Outline changed(Outline outline, Edit edit) {
    if (Editing.apply(outline, edit) instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError(edit + " is refused");
  }

  private static PlanNode node(Outline outline, String id) {
    return outline.nodes().get(outline.indexOf(id));
  }

  @Test
  void wordsSayHowFirmALineIsUntilSomebodySaysOtherwise() {
    var reworded = changed(FIVE, new ChangeText("n4", Optional.of("2、"), "力争组织春游"));
    assertThat(node(reworded, "n4").strength()).isEqualTo(Strength.STRIVE);
    assertThat(node(reworded, "n4").marker()).contains("2、");
    var said = changed(FIVE, Say.of("n4", Firmness.of(Strength.TENTATIVE)));
    var later = changed(said, new ChangeText("n4", Optional.empty(), "力争组织秋游"));
    assertThat(node(later, "n4").strength()).isEqualTo(Strength.TENTATIVE);
    assertThat(node(changed(FIVE, add(TOP)), "n6").strength()).isEqualTo(Strength.STRIVE);
  }

  @Test
  void aLineHasMonthsAKindAndWhoIsResponsible() {
    var timed = changed(FIVE, Say.of("n4", new Timing(List.of(3, 4), 0)));
    var known = changed(timed, Say.of("n4", new OfKind(Optional.of("OUTING"))));
    var assigned = changed(known, Say.of("n4", led("m1")));
    var node = node(assigned, "n4");
    assertThat(node.timing().months()).containsExactly(3, 4);
    assertThat(node.code()).contains("OUTING");
    assertThat(node.responsible().posts()).containsExactly("chair");
    assertThat(node.responsible().persons()).containsExactly("m1");
  }

  @Test
  void aJoinedLineSaysWhatBothSaid() {
    var assigned = changed(FIVE, Say.of("n4", led()));
    var joined = node(changed(assigned, new Join("n2")), "n2");
    assertThat(joined.text()).isEqualTo("学习工会法组织春游");
    assertThat(joined.responsible().posts()).containsExactly("chair");
  }

  static Stream<Arguments> everyRefusal() {
    return Stream.of(
        Arguments.of(new Remove("n9"), new NoSuchLine("n9")),
        Arguments.of(add(behind("n9")), new NoSuchLine("n9")),
        Arguments.of(new Move("n9", TOP), new NoSuchLine("n9")),
        Arguments.of(new Move("n1", below("n3")), new BelowItself("n1")),
        Arguments.of(new Move("n2", behind("n2")), new BelowItself("n2")),
        Arguments.of(new Join("n3"), new NothingToJoin("n3")),
        Arguments.of(new Join("n5"), new NothingToJoin("n5")),
        Arguments.of(new Split("n2", 5), new NotWithin(5)),
        Arguments.of(
            new ChangeText("n2", Optional.empty(), "字".repeat(5_001)), new TextTooLong(5_000)));
  }

  @ParameterizedTest
  @MethodSource
  void everyRefusal(Edit edit, EditRefusal expected) {
    assertThat(Editing.apply(FIVE, edit)).isEqualTo(refuse(expected));
  }

  @Test
  void aPlanIsNeitherDeeperNorLongerThanCanBe() {
    var deep =
        new Outline(
            IntStream.range(0, 6)
                .mapToObj(i -> line("n" + (i + 1), i, NodeKind.ITEM, "条"))
                .toList(),
            6);
    assertThat(Editing.apply(deep, add(below("n6")))).isEqualTo(refuse(new TooDeep(6)));
    var longest =
        new Outline(
            IntStream.range(0, 2_000)
                .mapToObj(i -> line("n" + (i + 1), 0, NodeKind.ITEM, "条"))
                .toList(),
            2_000);
    assertThat(Editing.apply(longest, add(TOP))).isEqualTo(refuse(new TooManyLines(2_000)));
  }

  @Test
  void aPaperKeepsWhatItDoesNotShowAndNamesNewLinesAnew() {
    var assigned = changed(FIVE, Say.of("n4", led()));
    var lines =
        List.of(
            paper("n1", 0, NodeKind.SECTION, "主要工作"),
            paper("n4", 1, NodeKind.ITEM, "力争组织春游"),
            paper("n4", 1, NodeKind.ITEM, "再办一次"),
            paper("", 5, NodeKind.PROSE, "新的一段"));
    var taken = changed(assigned, new TakeOver(lines));
    assertThat(shape(taken)).isEqualTo("1:0 4:1 6:1 7:2");
    assertThat(node(taken, "n4").responsible().posts()).containsExactly("chair");
    assertThat(node(taken, "n4").strength()).isEqualTo(Strength.STRIVE);
    assertThat(node(taken, "n6").responsible().posts()).isEmpty();
  }

  private static PaperLine paper(String id, int depth, NodeKind kind, String text) {
    var node = Optional.of(id).filter(known -> !known.isEmpty());
    return new PaperLine(node, depth, kind, Optional.empty(), text);
  }

  @Test
  void aDifferenceNamesWhatCameWhatWentAndWhatIsOtherwise() {
    var without = changed(FIVE, new Remove("n3"));
    var more = changed(without, add(behind("n4")));
    var moved = changed(more, new Move("n4", behind("n5")));
    var second = changed(moved, new ChangeText("n2", Optional.empty(), "学习劳动法"));
    var difference = Difference.between(FIVE, second);
    assertThat(difference.added()).extracting(PlanNode::id).containsExactly("n6");
    assertThat(difference.removed()).extracting(PlanNode::id).containsExactly("n3");
    assertThat(difference.changed())
        .extracting(changed -> changed.after().id() + changed.moved())
        .containsExactly("n2false", "n4true");
    assertThat(Difference.between(FIVE, FIVE)).isEqualTo(Difference.none());
  }
}
