package org.unionbridge.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedFiguresTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CountedFigures figures =
      CountedFigures.by("level", List.of("city", "town"), registry, "plans.late", "late ones");

  private double told(String level) {
    return registry.get("plans.late").tag("level", level).gauge().value();
  }

  @Test
  void whatWasCountedLastIsToldAndTheRestIsNone() {
    assertThat(told("city")).isZero();
    figures.show("level", Map.of("city", 3L));
    assertThat(told("city")).isEqualTo(3);
    assertThat(told("town")).isZero();
    figures.show("level", Map.of("town", 2L));
    assertThat(told("city")).isZero();
    assertThat(told("town")).isEqualTo(2);
  }

  @Test
  void noLabelComesToThoseThatThereMayBe() {
    figures.show("level", Map.of("village", 7L));
    assertThat(registry.find("plans.late").gauges()).hasSize(2);
    assertThat(registry.get("plans.late").gauges().iterator().next().getId().getDescription())
        .isEqualTo("late ones");
  }
}
