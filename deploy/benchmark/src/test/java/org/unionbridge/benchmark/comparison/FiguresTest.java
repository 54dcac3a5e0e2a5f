package org.unionbridge.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Round round(long nanos) {
    return new Round(1_000, nanos, Map.of("driver", 30_000L, "store", 10_000L));
  }

  @Test
  void theMiddleOfAnOddNumberIsOneOfThem() {
    assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3));
  }

  @Test
  void theMiddleOfAnEvenNumberLiesBetweenTwo() {
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
  }

  @Test
  void noFiguresHaveNoMiddle() {
    assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void windowsAgreeWithinAPartOfTheLarger() {
    assertThat(Spread.agree(95, 100, 0.05)).isTrue();
    assertThat(Spread.agree(94, 100, 0.05)).isFalse();
  }

  @Test
  void ratiosAreTakenRoundByRound() {
    var ours = List.of(round(2_000), round(4_000), round(8_000));
    var floor = List.of(round(1_000), round(1_000), round(2_000));
    assertThat(Comparison.ratio(ours, floor)).isEqualTo(new Spread(0.25, 0.25, 0.5));
  }

  @Test
  void processorTimeIsToldByOperation() {
    assertThat(round(1_000_000_000).perSecond()).isEqualTo(1_000);
    assertThat(round(1).cpuMicrosPerOperation()).isEqualTo(40);
    assertThat(round(1).cpuMicrosPerOperation("store")).isEqualTo(10);
    assertThat(round(1).cpuMicrosPerOperation("nobody")).isZero();
  }

  @Test
  void aProgramMayHaveBlanksAndBracketsInItsName() {
    var stat =
        "4242 (my (odd) name) S 1 4242 4242 0 -1 4194560 1 0 0 0 250 150 0 0 20 0 1 0 99 1 1";
    assertThat(ProcessTimes.micros(stat)).isEqualTo(4_000_000);
  }

  @Test
  void thisProcessHasUsedSomeTime() {
    assertThat(ProcessTimes.micros(ProcessHandle.current().pid())).isPositive();
  }
}
