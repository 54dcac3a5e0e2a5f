package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.plan.plan.PlanSamples.ORIGIN;
import static org.unionbridge.plan.plan.PlanSamples.PLAN;
import static org.unionbridge.plan.plan.PlanSamples.TEXT;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.plan.Plan.Adopted;
import org.unionbridge.plan.plan.Plan.NotAdopted;
import org.unionbridge.plan.plan.PlanCommand.Adopt;
import org.unionbridge.plan.plan.PlanEvent.PlanAdopted;
import org.unionbridge.plan.plan.PlanRefusal.AdoptedFromElsewhere;
import org.unionbridge.platform.decision.Decision;

class PlanRulesTest {

  private static final Plan NONE = new NotAdopted();
  private static final Plan ADOPTED = new Adopted(PLAN);
  private static final Origin ELSEWHERE = new Origin("i1", 3, "u1029", 2026);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, new Adopt(ORIGIN, TEXT), accept(new PlanAdopted(PLAN))),
        row(ADOPTED, new Adopt(ORIGIN, TEXT), accept()),
        row(ADOPTED, new Adopt(ELSEWHERE, TEXT), refuse(new AdoptedFromElsewhere(ELSEWHERE))));
  }

  private static Arguments row(
      Plan state, PlanCommand command, Decision<PlanEvent, PlanRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      Plan state, PlanCommand command, Decision<PlanEvent, PlanRefusal> expected) {
    assertThat(PlanRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void aPlanIsAdoptedOnceOnly() {
    assertThat(PlanRules.evolve(NONE, new PlanAdopted(PLAN))).isEqualTo(ADOPTED);
    assertThatThrownBy(() -> PlanRules.evolve(ADOPTED, new PlanAdopted(PLAN)))
        .isInstanceOf(IllegalStateException.class);
  }
}
