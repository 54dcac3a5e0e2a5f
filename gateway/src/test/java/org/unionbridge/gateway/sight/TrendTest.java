package org.unionbridge.gateway.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.sight.Minutes.Minute;

class TrendTest {

  private static final Instant FROM = Instant.parse("2026-03-02T01:00:00Z");

  private static Minute minute(int after, double number) {
    return new Minute(
        FROM.plusSeconds(60L * after), Map.of("plan|outbox", number, "plan|requests", number));
  }

  private static final List<List<Minute>> STEPS =
      Trend.steps(FROM, List.of(minute(0, 1), minute(4, 9), minute(5, 2), minute(1440, 7)));

  @Test
  void aDayHasEvenStepsAndThoseNobodyLookedInAreEmpty() {
    var points = Trend.of(Figure.OUTBOX, "plan|outbox", STEPS).points();
    assertThat(points).hasSize(288);
    assertThat(points.subList(0, 3)).containsExactly(9.0, 2.0, null);
    assertThat(points.subList(3, 288)).containsOnlyNulls();
  }

  @Test
  void ratesAreShownByTheirMean() {
    assertThat(Trend.of(Figure.REQUESTS, "plan|requests", STEPS).points().getFirst())
        .isEqualTo(5.0);
  }

  @Test
  void anOutageWithinAStepIsSeen() {
    var steps =
        Trend.steps(
            FROM,
            List.of(
                new Minute(FROM, Map.of("plan|up", 1.0)),
                new Minute(FROM.plusSeconds(60), Map.of("plan|up", 0.0))));
    assertThat(Trend.ofUp("plan|up", steps).points().getFirst()).isZero();
  }
}
