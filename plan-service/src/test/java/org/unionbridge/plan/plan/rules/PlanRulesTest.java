package org.unionbridge.plan.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.plan.plan.PlanSamples.APPROVAL;
import static org.unionbridge.plan.plan.PlanSamples.ORIGIN;
import static org.unionbridge.plan.plan.PlanSamples.PLAN;
import static org.unionbridge.plan.plan.PlanSamples.TEXT;
import static org.unionbridge.plan.plan.PlanSamples.TOUCH;
import static org.unionbridge.plan.plan.rules.PlanStages.DAY;
import static org.unionbridge.plan.plan.rules.PlanStages.after;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.plan.rules.PlanRefusal.ApprovedInTheFuture;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotEdited;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotFiledNow;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotYourChange;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingToUndo;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingWritten;
import org.unionbridge.plan.plan.rules.PlanRefusal.WrongStage;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Publication;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Contexts;

class PlanRulesTest {

  private static final String SAME = "same";

  private static final Map<String, PlanCommand> COMMANDS =
      Map.ofEntries(
          Map.entry("begin", new PlanCommand.Begin(ORIGIN, TEXT, TOUCH)),
          Map.entry("compose", new PlanCommand.Compose(ORIGIN, PLAN.read(), PLAN.outline(), TOUCH)),
          Map.entry("adopt", new PlanCommand.Adopt(ORIGIN, TEXT, APPROVAL)),
          Map.entry("change", new PlanCommand.Change(PlanStages.EDIT, TOUCH)),
          Map.entry("retitle", new PlanCommand.Retitle("新的标题", TOUCH)),
          Map.entry("undo", new PlanCommand.Undo(TOUCH)),
          Map.entry("submit", new PlanCommand.Submit(DAY)),
          Map.entry("send-back", new PlanCommand.SendBack(PlanStages.REMARK, TOUCH)),
          Map.entry("approve", new PlanCommand.Approve(APPROVAL, DAY)),
          Map.entry("withdraw", new PlanCommand.Withdraw(DAY)),
          Map.entry("summarise", new PlanCommand.Summarise(PlanStages.SUMMARY)),
          Map.entry("close", new PlanCommand.Close(DAY)),
          Map.entry("revise", new PlanCommand.Revise(TOUCH)),
          Map.entry("publish", new PlanCommand.Publish(true, List.of(UnitKind.SCHOOL), DAY)),
          Map.entry("file", new PlanCommand.File(DAY)),
          Map.entry("comment", new PlanCommand.Comment(PlanStages.REMARK)),
          Map.entry("return", new PlanCommand.Return(PlanStages.REMARK)),
          Map.entry("take-note", new PlanCommand.TakeNote(DAY)));

  /**
   * What each command makes of each stage: the next stage, the same, or not at all, in the order of
   * the head. A plan that is changed while in force was filed before.
   */
  private static final String TABLE =
      """
      command    not-adopted draft        in-committee approved   revising           revision-submitted summarised closed withdrawn
      begin      draft       same         same         same       same               same               same       same   same
      compose    draft       same         same         same       same               same               same       same   same
      adopt      approved    same         same         same       same               same               same       same   same
      change     -           draft        -            -          same               -                  -          -      -
      retitle    -           draft        -            -          -                  -                  -          -      -
      undo       -           -            -            -          revising           -                  -          -      -
      submit     -           in-committee same         -          revision-submitted same               -          -      -
      send-back  -           -            draft        -          -                  revising           -          -      -
      approve    -           -            approved     same       -                  approved           -          -      -
      withdraw   -           withdrawn    withdrawn    -          approved           approved           -          -      same
      summarise  -           -            -            summarised -                  -                  same       -      -
      close      -           -            -            -          -                  -                  closed     same   -
      revise     -           -            -            revising   same               same               -          -      -
      publish    -           -            -            approved   revising           revision-submitted -          -      -
      file       -           -            -            approved   same               revision-submitted same       closed -
      comment    -           -            -            -          revising           -                  summarised -      -
      return     -           -            -            -          revising           -                  summarised -      -
      take-note  -           -            -            -          revising           -                  summarised -      -
      """;

  static Stream<Arguments> everyStageAndCommand() {
    var rows = TABLE.lines().map(line -> List.of(line.strip().split(" +"))).toList();
    var head = rows.getFirst();
    return rows.stream()
        .skip(1)
        .flatMap(row ->
            Stream.iterate(1, i -> i < head.size(), i -> i + 1)
                .map(i -> Arguments.of(head.get(i), row.getFirst(), row.get(i))));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(String stage, String command, String expected) {
    var state = stage(stage);
    switch (PlanRules.decide(state, command(command))) {
      case Decision.Refused<PlanEvent, PlanRefusal>(var reason) -> {
        assertThat(expected).as("%s", reason).isEqualTo("-");
        assertThat(reason)
            .isInstanceOfAny(WrongStage.class, NotFiledNow.class, NothingToUndo.class);
      }
      case Decision.Accepted<PlanEvent, PlanRefusal>(var events) -> {
        var next = events.stream().reduce(state, PlanHistory::evolve, (_, last) -> last);
        var told = events.isEmpty() ? SAME : named(next);
        assertThat(told).isEqualTo(expected);
      }
    }
  }

  private static Plan stage(String name) {
    return java.util.Objects.requireNonNull(PlanStages.ALL.get(name));
  }

  private static PlanCommand command(String name) {
    return java.util.Objects.requireNonNull(COMMANDS.get(name));
  }

  private static String named(Plan plan) {
    if (plan instanceof Plan.Approved(_, _, var revising) && revising.isPresent()) {
      return revising.get().submittedOn().isPresent() ? "revision-submitted" : "revising";
    }
    return Standing.stage(plan);
  }

  @Test
  void anotherPlanUnderTheSameIdIsRefused() {
    var elsewhere = Origin.imported("i1", 3, "u1029", 2026);
    assertThat(PlanRules.decide(PlanStages.DRAFT, new PlanCommand.Begin(elsewhere, TEXT, TOUCH)))
        .isEqualTo(refuse(new PlanRefusal.AnotherPlanHere(elsewhere)));
  }

  @Test
  void anEmptyPlanIsNotSubmittedNorAnyApprovedBeforeItsDay() {
    var empty = new Plan.Draft(PLAN.saying(Outline.empty()), Bench.fresh(TOUCH));
    assertThat(PlanRules.decide(empty, new PlanCommand.Submit(DAY)))
        .isEqualTo(refuse(new NothingWritten()));
    var yesterday = LocalDate.of(2026, 2, 2);
    assertThat(
            PlanRules.decide(PlanStages.IN_COMMITTEE, new PlanCommand.Approve(APPROVAL, yesterday)))
        .isEqualTo(refuse(new ApprovedInTheFuture(yesterday)));
  }

  @Test
  void aChangeThatCannotBeIsRefusedAndOneThatChangesNothingIsNone() {
    var nowhere = new PlanCommand.Change(new Edit.Remove("n99"), TOUCH);
    assertThat(PlanRules.decide(PlanStages.DRAFT, nowhere))
        .isEqualTo(refuse(new NotEdited(new NoSuchLine("n99"))));
    assertThat(PlanRules.decide(PlanStages.REVISING, command("change")))
        .isEqualTo(Decision.accept());
  }

  @Test
  void onlyWhoMadeTheLastChangeTakesItBack() {
    var other = new Touch("account-2", Optional.empty(), Contexts.NOW);
    assertThat(PlanRules.decide(PlanStages.REVISING, new PlanCommand.Undo(other)))
        .isEqualTo(refuse(new NotYourChange("account-1")));
    var changed = after(PlanStages.DRAFT, command("change"));
    var undone = after(changed, command("undo"));
    assertThat(undone).isEqualTo(PlanStages.DRAFT);
    assertThat(PlanRules.decide(undone, command("undo"))).isEqualTo(refuse(new NothingToUndo()));
  }

  @Test
  void anApprovedRevisionIsInForceAndStaysFiledAsItWas() {
    var filed = after(PlanStages.REVISION_SUBMITTED, command("file"));
    var second = (Plan.Approved) after(filed, command("approve"));
    assertThat(second.force().revision()).isEqualTo(2);
    assertThat(second.plan().outline()).isEqualTo(PlanStages.CHANGED);
    assertThat(second.force().filing().revision()).isEqualTo(1);
    var again = (Plan.Approved) after(second, command("file"));
    assertThat(again.force().filing().revision()).isEqualTo(2);
  }

  @Test
  void impossibleHistoryIsCorruption() {
    var approved = new PlanEvent.PlanApproved(PlanStages.FIRST, APPROVAL, List.of());
    for (var state : List.of(PlanStages.NONE, PlanStages.DRAFT, PlanStages.CLOSED)) {
      assertThatThrownBy(() -> PlanHistory.evolve(state, approved))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aPublishedPlanStaysSoThroughItsRevisionsUntilItIsTakenBack() {
    var published = after(PlanStages.REVISION_SUBMITTED, command("publish"));
    assertThat(PlanRules.decide(published, command("publish"))).isEqualTo(Decision.accept());
    var second = (Plan.Approved) after(published, command("approve"));
    assertThat(second.force().publication())
        .contains(new Publication(List.of(UnitKind.SCHOOL), DAY));
    var back = (Plan.Approved) after(second, new PlanCommand.Publish(false, List.of(), DAY));
    assertThat(back.force().publication()).isEmpty();
  }
}
