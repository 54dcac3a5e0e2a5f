package org.unionbridge.plan.plan.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.Splice;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingToUndo;
import org.unionbridge.plan.plan.rules.PlanRules;
import org.unionbridge.plan.plan.rules.PlanStages;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.testing.Contexts;

class BenchTest {

  private static final Touch MINE = PlanSamples.TOUCH;
  private static final Touch THEIRS = new Touch("account-2", Optional.of("m2"), Contexts.NOW);

  private static Plan changed(Plan state, Touch by, Edit edit) {
    return PlanStages.after(state, new PlanCommand.Change(edit, by));
  }

  private static Plan undone(Plan state, Touch by) {
    return PlanStages.after(state, new PlanCommand.Undo(by));
  }

  private static Outline lines(Plan plan) {
    return Standing.latest((Plan.Begun) plan);
  }

  private static Edit say(String node) {
    return Edit.Say.of(node, new Goal(true));
  }

  private static Splice step(int lines) {
    var node = PlanSamples.PLAN.outline().nodes().getFirst();
    return new Splice(0, Stream.generate(() -> node).limit(lines).toList(), 1);
  }

  @Test
  void stepsAreTakenBackOneAfterAnotherAlsoARemoval() {
    var first = changed(PlanStages.DRAFT, MINE, say("n2"));
    var second = changed(first, MINE, new Edit.Remove("n3"));
    var third = changed(second, MINE, Edit.Say.of("n2", new Seen(true)));
    assertThat(lines(undone(third, MINE)).nodes()).isEqualTo(lines(second).nodes());
    assertThat(lines(undone(undone(third, MINE), MINE)).nodes()).isEqualTo(lines(first).nodes());
    var all = undone(undone(undone(third, MINE), MINE), MINE);
    assertThat(all).isEqualTo(PlanStages.DRAFT);
    assertThat(PlanRules.decide(all, new PlanCommand.Undo(MINE)))
        .isEqualTo(refuse(new NothingToUndo()));
  }

  @Test
  void aStepAfterOneThatWasTakenBackIsTheNextToGo() {
    var first = changed(PlanStages.DRAFT, MINE, say("n2"));
    var back = undone(changed(first, MINE, say("n3")), MINE);
    var other = changed(back, MINE, new Edit.Remove("n4"));
    assertThat(lines(undone(other, MINE)).nodes()).isEqualTo(lines(first).nodes());
    assertThat(undone(undone(other, MINE), MINE)).isEqualTo(PlanStages.DRAFT);
  }

  @Test
  void nobodyWalksBackThroughWhatSomebodyElseWrote() {
    var mine = changed(PlanStages.DRAFT, MINE, say("n2"));
    var theirs = changed(mine, THEIRS, say("n3"));
    var back = undone(theirs, THEIRS);
    assertThat(lines(back).nodes()).isEqualTo(lines(mine).nodes());
    assertThat(PlanRules.decide(back, new PlanCommand.Undo(THEIRS)))
        .isEqualTo(refuse(new NothingToUndo()));
  }

  @Test
  void theOldestStepsGoWhenThereAreTooMany() {
    var bench = Bench.fresh(MINE);
    for (int i = 0; i < Bench.MOST_STEPS + 5; i++) {
      bench = bench.then(MINE, step(1 + i % 2));
    }
    assertThat(bench.steps()).hasSize(Bench.MOST_STEPS);
    assertThat(bench.last()).contains(step(1));
  }

  @Test
  void theOldestStepsGoWhenTheyHoldTooMuchButNeverTheLast() {
    var bench = Bench.fresh(MINE).then(MINE, step(10)).then(MINE, step(Bench.MOST_LINES));
    assertThat(bench.steps()).isEqualTo(List.of(step(Bench.MOST_LINES)));
    assertThat(bench.then(MINE, step(1)).steps()).isEqualTo(List.of(step(1)));
    assertThat(Bench.fresh(MINE).then(MINE, step(9)).then(MINE, step(9)).steps()).hasSize(2);
  }
}
