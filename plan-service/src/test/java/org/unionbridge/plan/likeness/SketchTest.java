package org.unionbridge.plan.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.text.Reading.Read;

class SketchTest {

  @Test
  void theSameTextIsCommonAsAWholeAndAnotherIsNot() {
    assertThat(sketch(0, 200).share(sketch(0, 200))).isEqualTo(1);
    assertThat(sketch(0, 200).share(sketch(200, 400))).isLessThan(0.1);
  }

  @Test
  void halfOfATextIsFoundInBothDirections() {
    assertThat(sketch(0, 200).share(sketch(100, 300))).isCloseTo(0.5, within(0.2));
    assertThat(sketch(100, 300).share(sketch(0, 200))).isCloseTo(0.5, within(0.2));
  }

  @Test
  void aShortTextInALongOneIsCommonAsAWhole() {
    assertThat(sketch(0, 400).share(sketch(0, 100))).isGreaterThan(0.7);
  }

  @Test
  void aSketchDoesNotGrowWithItsText() {
    assertThat(sketch(0, 2_000).least()).hasSize(128);
    assertThat(sketch(0, 1).share(sketch(0, 0))).isZero();
  }

  private static Sketch sketch(int from, int to) {
    var text =
        IntStream.range(from, to)
            .mapToObj(
                i -> "%d、组织第%d项活动%s。".formatted(i % 90 + 1, i, Integer.toString(i * 7_919, 36)))
            .collect(Collectors.joining("\n", "一、工作\n", ""));
    if (!(PlanReader.read(text) instanceof Read<PlanFile>(var file))) {
      throw new AssertionError("refused");
    }
    return Sketch.of(file.plans().getFirst());
  }
}
