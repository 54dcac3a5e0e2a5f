package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.plan.Plan.Adopted;
import org.unionbridge.plan.plan.Plan.NotAdopted;
import org.unionbridge.plan.plan.PlanEvent.PlanAdopted;
import org.unionbridge.testing.Golden;

class PlanCodecTest {

  private static final String SERVICE = "plan-service";

  private final PlanCodec codec = new PlanCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("plan.not-adopted", new NotAdopted()),
        Arguments.of("plan.adopted", new Adopted(PlanSamples.PLAN)));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Plan state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  @Test
  void anAdoptedPlanIsToldWithoutItsText() {
    var fact = codec.fact("p1", new PlanAdopted(PlanSamples.PLAN));
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
  }
}
