package org.unionbridge.plan.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.plan.PlanSamples.APPROVAL;
import static org.unionbridge.plan.plan.PlanSamples.PLAN;
import static org.unionbridge.plan.plan.PlanSamples.TOUCH;
import static org.unionbridge.plan.plan.rules.PlanStages.DAY;
import static org.unionbridge.plan.plan.rules.PlanStages.FIRST;
import static org.unionbridge.plan.plan.rules.PlanStages.REMARK;
import static org.unionbridge.plan.plan.rules.PlanStages.SECOND;
import static org.unionbridge.plan.plan.rules.PlanStages.TASKS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.attribute.Link.CarriedOver;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;
import org.unionbridge.plan.outline.attribute.Link.OfProgramme;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.rules.PlanStages;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.testing.Golden;

class PlanCodecTest {

  private static final String SERVICE = "plan-service";

  private final PlanCodec codec = new PlanCodec();

  static Stream<String> everyStageKeepsItsForm() {
    return PlanStages.ALL.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name) {
    var state = Objects.requireNonNull(PlanStages.ALL.get(name));
    var file = Golden.state(SERVICE, "plan." + name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 4)).isEqualTo(state);
  }

  @Test
  void whatWasAdoptedBeforeThereWereStagesIsInForceWithTheSameTasks() {
    var read = codec.read(Golden.read(Golden.state(SERVICE, "plan.adopted-schema-1")), 1);
    var plan = (Plan.Approved) read;
    assertThat(plan.plan()).isEqualTo(PLAN);
    assertThat(plan.force().tasks()).isEqualTo(TASKS);
    assertThat(plan.force().filing()).isEqualTo(Filing.none());
    assertThat(codec.read(codec.write(plan), 4)).isEqualTo(plan);
  }

  @Test
  void linesThatNamedFourThingsThemselvesSayTheSameNow() {
    var read = codec.read(Golden.read(Golden.state(SERVICE, "plan.revising-schema-2")), 2);
    assertThat(read).isEqualTo(PlanStages.REVISING);
  }

  @Test
  void theOneStepThatCouldBeTakenBackStillCan() {
    var read = codec.read(Golden.read(Golden.state(SERVICE, "plan.revising-schema-3")), 3);
    assertThat(read).isEqualTo(PlanStages.REVISING);
  }

  @Test
  void everythingThatIsSaidOfALineIsKept() {
    var said =
        List.of(
            new Firmness(Strength.FIRM, Optional.of("已批准")),
            new Timing(List.of(12, 1), -1),
            new OfKind(Optional.of("OUTING")),
            new Responsible(List.of("chair"), List.of("m1"), Optional.of("教务处")),
            new Helpers(List.of(), List.of("m2"), List.of("党支部")),
            new Goal(true),
            new Aside(true),
            new Seen(true),
            new Figures(List.of(PlanStages.FIGURE)),
            new OfProgramme(Optional.of("g1"), Optional.of("文艺演出")),
            new CopiedFrom(new LineRef("p8", "n3"), 2, "mark", 9),
            new CarriedOver(
                new LineRef("p7", "n2"), new Result(Result.State.LATE, Optional.of(DAY))),
            new Aligned(List.of(new LineRef("p9", "n4"))));
    var state = PlanStages.DRAFT;
    for (var each : said) {
      var edit = Edit.Say.of("n2", each);
      state = PlanStages.after(state, new PlanCommand.Change(edit, TOUCH));
    }
    var file = Golden.state(SERVICE, "plan.draft-all-said");
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 4)).isEqualTo(state);
  }

  static Stream<PlanEvent> everyEventKeepsItsFormAndHoldsNoText() {
    return Stream.of(
        new PlanEvent.PlanDrafted(PLAN, Bench.fresh(TOUCH)),
        new PlanEvent.PlanAdopted(PLAN, APPROVAL, TASKS),
        new PlanEvent.DraftChanged(FIRST, "reworded", PLAN.outline(), Bench.fresh(TOUCH)),
        new PlanEvent.PlanAligned(FIRST, List.of("p9")),
        new PlanEvent.PlanSubmitted(FIRST, DAY),
        new PlanEvent.PlanSentBack(FIRST, REMARK, TOUCH),
        new PlanEvent.PlanApproved(SECOND, APPROVAL, TASKS),
        new PlanEvent.PlanWithdrawn(FIRST, DAY),
        new PlanEvent.PlanSummarised(FIRST, PlanStages.SUMMARY),
        new PlanEvent.PlanClosed(FIRST, DAY),
        new PlanEvent.RevisionBegun(SECOND, TOUCH),
        new PlanEvent.PlanPublished(FIRST, List.of(UnitKind.SCHOOL), DAY),
        new PlanEvent.PlanFiled(FIRST, DAY),
        new PlanEvent.FilingRemarked(FIRST, REMARK),
        new PlanEvent.FilingReturned(FIRST, REMARK),
        new PlanEvent.FilingNoted(FIRST, DAY));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsFormAndHoldsNoText(PlanEvent event) {
    var fact = codec.fact("p1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
    assertThat(fact.data().toString())
        .doesNotContain(REMARK.text(), PlanStages.SUMMARY.text(), "活动", "工会");
  }

  @Test
  void aNewTitleIsToldAsAChangeWithoutItsWords() {
    var fact = codec.fact("p1", new PlanEvent.PlanRetitled(FIRST, "工会工作计划", TOUCH));
    assertThat(fact.type()).isEqualTo("plan.draft.changed");
    assertThat(fact.data().path("change").asString()).isEqualTo("retitled");
    assertThat(fact.data().toString()).doesNotContain("工会");
  }
}
