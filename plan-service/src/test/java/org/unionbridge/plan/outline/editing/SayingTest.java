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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.Told;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.outline.editing.Edit.Join;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.outline.editing.Edit.ReadFigures;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.outline.editing.Edit.SetFigure;
import org.unionbridge.plan.outline.editing.Edit.TakeOver;
import org.unionbridge.plan.outline.editing.EditRefusal.ApprovalNotNoted;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchFigure;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyFigures;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.platform.decision.Decision;

class SayingTest {

  /** A section with two items, of which the first has a point, and another section. */
  private static final Outline FOUR =
      new Outline(
          List.of(
              line("n1", 0, NodeKind.SECTION, "主要工作"),
              line("n2", 1, NodeKind.ITEM, "由教务处负责，会同党支部举办4次活动。"),
              line("n3", 2, NodeKind.POINT, "每月一次"),
              line("n4", 1, NodeKind.ITEM, "组织外出考察（待批）"),
              line("n5", 0, NodeKind.SECTION, "保障措施")),
          5);

  private static PlanNode line(String id, int depth, NodeKind kind, String text) {
    return Saying.told(PlanNode.plain(id, depth, kind, Optional.empty(), text, Optional.empty()));
  }

  private static Outline changed(Outline outline, Edit edit) {
    if (Editing.apply(outline, edit) instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError(edit + " is refused");
  }

  private static LineView view(Outline outline, String id) {
    return LineView.of(outline).get(outline.indexOf(id));
  }

  @Test
  void whatIsSetAsideIsOffThePaperWithAllBelowItUntilItIsTakenBack() {
    var aside = changed(FOUR, Say.of("n2", new Aside(true)));
    assertThat(LineView.of(aside).stream().filter(LineView::apart))
        .extracting(LineView::id)
        .containsExactly("n2", "n3");
    assertThat(aside.onPaper().nodes()).extracting(PlanNode::id).containsExactly("n1", "n4", "n5");
    assertThat(changed(aside, Say.of("n2", new Aside(false)))).isEqualTo(FOUR);
    assertThat(FOUR.onPaper()).isSameAs(FOUR);
  }

  @ParameterizedTest
  @CsvSource({
    "n2, n1 n2 n3 n4 n5",
    "n3, n1 n2 n3 n4 n5",
    "n1, n1 n2 n3 n4 n5",
    "n5, n1 n2 n3 n4 n5"
  })
  void aPaperThatComesBackKeepsWhatWasSetAsideWhereItWas(String id, String lines) {
    var aside = changed(FOUR, Say.of(id, new Aside(true)));
    var back = changed(aside, new TakeOver(paper(aside.onPaper())));
    assertThat(back).isEqualTo(aside);
    assertThat(String.join(" ", back.nodes().stream().map(PlanNode::id).toList())).isEqualTo(lines);
  }

  private static List<PaperLine> paper(Outline outline) {
    return outline.nodes().stream()
        .map(node ->
            new PaperLine(
                Optional.of(node.id()), node.depth(), node.kind(), node.marker(), node.text()))
        .toList();
  }

  @Test
  void manyLinesAreSeenAtOnceAndThatMakesNoDifference() {
    var seen = changed(FOUR, new Say(List.of("n1", "n4"), new Seen(true)));
    assertThat(LineView.of(seen).stream().filter(LineView::seen))
        .extracting(LineView::id)
        .containsExactly("n1", "n4");
    assertThat(Difference.between(FOUR, seen)).isEqualTo(Difference.none());
    var goal = changed(FOUR, Say.of("n2", new Goal(true)));
    assertThat(Difference.between(FOUR, goal).changed()).hasSize(1);
  }

  @Test
  void helpersAndFiguresAreToldByTheWordsUntilSomebodySaysOtherwise() {
    var told = view(FOUR, "n2");
    assertThat(told.helpers().bodies()).containsExactly("党支部");
    assertThat(told.helpersByHand()).isFalse();
    assertThat(told.figures()).extracting(LineFigure::text).hasSize(1);
    var reworded = changed(FOUR, new ChangeText("n2", Optional.empty(), "举办5次活动、6场比赛。"));
    assertThat(view(reworded, "n2").figures()).hasSize(2);
    assertThat(view(reworded, "n2").helpers().bodies()).isEmpty();
    var nobody = new Helpers(List.of(), List.of(), List.of());
    assertThat(view(changed(FOUR, Say.of("n2", nobody)), "n2").helpers().bodies()).isEmpty();
  }

  @Test
  void figuresOfAPersonStayWhenTheWordsChange() {
    var without = changed(FOUR, new SetFigure("n2", 1, Optional.empty()));
    var reworded = changed(without, new ChangeText("n2", Optional.empty(), "举办5次活动。"));
    assertThat(view(reworded, "n2").figures()).isEmpty();
    assertThat(view(reworded, "n2").figuresByHand()).isTrue();
    var read = changed(reworded, new ReadFigures("n2"));
    assertThat(view(read, "n2").figures()).hasSize(1);
    assertThat(view(read, "n2").figuresByHand()).isFalse();
  }

  static Stream<Arguments> everyRefusal() {
    var many = IntStream.range(0, 20).mapToObj(_ -> figure()).toList();
    var full = changed(FOUR, Say.of("n5", new Attribute.Figures(many)));
    var firm = Firmness.of(Strength.FIRM);
    return Stream.of(
        Arguments.of(FOUR, new Say(List.of("n1", "n9"), new Seen(true)), new NoSuchLine("n9")),
        Arguments.of(FOUR, Say.of("n4", firm), new ApprovalNotNoted("n4")),
        Arguments.of(FOUR, new SetFigure("n9", 1, Optional.empty()), new NoSuchLine("n9")),
        Arguments.of(FOUR, new ReadFigures("n9"), new NoSuchLine("n9")),
        Arguments.of(FOUR, new SetFigure("n2", 2, Optional.empty()), new NoSuchFigure(1)),
        Arguments.of(full, new SetFigure("n5", 0, Optional.of(figure())), new TooManyFigures(20)));
  }

  private static LineFigure figure() {
    return Told.figures(FOUR.nodes().get(1)).getFirst();
  }

  @ParameterizedTest
  @MethodSource
  void everyRefusal(Outline outline, Edit edit, EditRefusal expected) {
    assertThat(Editing.apply(outline, edit)).isEqualTo(refuse(expected));
  }

  @Test
  void otherWordsDoNotApproveWhatAwaitsAnApproval() {
    var awaiting = Strength.AWAITS_APPROVAL;
    assertThat(view(FOUR, "n4").strength()).isEqualTo(awaiting);
    var reworded = changed(FOUR, new ChangeText("n4", Optional.empty(), "组织外出考察"));
    assertThat(view(reworded, "n4").strength()).isEqualTo(awaiting);
    assertThat(view(changed(FOUR, new Join("n2")), "n2").strength()).isEqualTo(awaiting);
    var onPaper =
        paper(FOUR).stream()
            .map(line ->
                new PaperLine(line.node(), line.depth(), line.kind(), line.marker(), "组织外出考察"))
            .toList();
    assertThat(view(changed(FOUR, new TakeOver(onPaper)), "n4").strength()).isEqualTo(awaiting);
    var noted = new Firmness(Strength.FIRM, Optional.of("6月3日批准"));
    assertThat(view(changed(FOUR, Say.of("n4", noted)), "n4").note()).contains("6月3日批准");
  }
}
