package org.unionbridge.plan.outline.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.CarriedOver;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.outline.attribute.Result.State;
import org.unionbridge.plan.outline.editing.CarryingOver.Proposed;
import org.unionbridge.plan.outline.editing.Edit.CarryOver;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.platform.decision.Decision;

class CarryingOverTest {

  private static final Result DONE = result(State.DONE);
  private static final Result LATE = result(State.LATE);

  private static Result result(State state) {
    return new Result(state, Optional.of(LocalDate.of(2026, 3, 31)));
  }

  private static PlanNode line(String id, int depth, NodeKind kind, String text) {
    return PlanNode.plain(id, depth, kind, Optional.empty(), text, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "ITEM, 继续做好送温暖工作。, DONE, standing",
    "ITEM, 一如既往地关心退休教师。, NO_TASK, standing",
    "ITEM, 按往年惯例组织春游。, NO_TASK, standing",
    "ITEM, 每月召开一次工会委员会。, NO_TASK, recurring",
    "ITEM, 每学期举办两次文体活动。, DONE, recurring",
    "ITEM, 每年组织一次体检。, LATE, standing recurring unfinished",
    "TASK, 组织春游, OPEN, unfinished",
    "TASK, 组织春游, LATE, unfinished",
    "TASK, 组织春游, DONE, ''",
    "PROSE, 举办教职工运动会。, NO_TASK, ''",
    "GOAL, 继续保持先进。, NO_TASK, ''",
    "MONTH, 继续, NO_TASK, ''",
    "SECTION, 继续做好维权工作, NO_TASK, standing"
  })
  void aLineIsProposedForWhatItsWordsOrItsTaskSay(
      NodeKind kind, String text, State state, String reasons) {
    var outline = new Outline(List.of(line("n1", 0, kind, text)), 1);
    var proposed = CarryingOver.proposed(outline, Map.of("n1", result(state)));
    assertThat(String.join(" ", proposed.stream().flatMap(CarryingOverTest::words).toList()))
        .isEqualTo(reasons);
  }

  private static java.util.stream.Stream<String> words(Proposed proposed) {
    return proposed.reasons().stream().map(CarryingOver.Reason::word);
  }

  /** Two sections; a month with two tasks below the second. */
  private static Outline year() {
    return new Outline(
        List.of(
            line("n1", 0, NodeKind.SECTION, "主要工作"),
            line("n2", 1, NodeKind.ITEM, "继续送温暖").saying(new OfKind(Optional.of("VISIT"))),
            line("n3", 2, NodeKind.POINT, "看望病人").saying(new Seen(true)),
            line("n4", 0, NodeKind.SECTION, "安排"),
            line("n5", 1, NodeKind.MONTH, "").saying(new Timing(List.of(3), 0)),
            line("n6", 2, NodeKind.TASK, "春游"),
            line("n7", 2, NodeKind.TASK, "植树").saying(new Aside(true))),
        7);
  }

  @Test
  void aLineIsCarriedWithWhatStandsBelowItAndTheHeadingsAbove() {
    var carried =
        CarryingOver.of(
            "p1", year(), List.of("n2", "n6", "n7", "n99"), Map.of("n6", LATE, "n2", DONE));
    assertThat(carried.nodes())
        .extracting(PlanNode::text)
        .containsExactly("主要工作", "继续送温暖", "看望病人", "安排", "", "春游");
    assertThat(carried.nodes()).extracting(PlanNode::id).endsWith("n5", "n6");
    assertThat(carried.nodes().get(1).code()).contains("VISIT");
    assertThat(carried.nodes().get(2).said().get(Seen.class)).isEmpty();
    assertThat(carried.nodes().get(4).timing().months()).containsExactly(3);
    assertThat(from(carried, 1)).contains(new CarriedOver(new LineRef("p1", "n2"), DONE));
    assertThat(from(carried, 5)).contains(new CarriedOver(new LineRef("p1", "n6"), LATE));
    assertThat(from(carried, 0)).isEmpty();
  }

  private static Optional<CarriedOver> from(Outline outline, int index) {
    return outline.nodes().get(index).said().get(CarriedOver.class);
  }

  @Test
  void nothingIsCarriedIntoADraftTwice() {
    var first = CarryingOver.of("p1", year(), List.of("n2"), Map.of());
    var draft = changed(Outline.empty(), first);
    assertThat(changed(draft, first)).isEqualTo(draft);
    var more = changed(draft, CarryingOver.of("p1", year(), List.of("n2", "n6"), Map.of()));
    assertThat(more.nodes())
        .extracting(PlanNode::text)
        .containsExactly("主要工作", "继续送温暖", "看望病人", "安排", "", "春游");
    assertThat(more.nodes()).extracting(PlanNode::id).doesNotHaveDuplicates();
  }

  private static Outline changed(Outline outline, Outline more) {
    if (Editing.apply(outline, new CarryOver(more))
        instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError("refused");
  }
}
