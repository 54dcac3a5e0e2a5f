package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.PlanFile.Repair;

/** What the first pass takes away, and that it says so. */
class CleaningTest {

  @Test
  void ideographicBlanksAndEmptyLinesGoButLineNumbersStay() {
    assertThat(Cleaning.of("\n\n　　一、学习\r\n\t\n  1、读书 ").lines())
        .containsExactly(new Line(3, "一、学习"), new Line(5, "1、读书"));
  }

  @Test
  void everyChangeIsListed() {
    var cleaning = Cleaning.of("１、戰(zhàn)鬥\u200B\nxx年年1月");
    assertThat(cleaning.lines()).extracting(Line::text).containsExactly("1、戰鬥", "xx年1月");
    assertThat(cleaning.repairs())
        .containsExactlyInAnyOrder(
            new Repair(1, "invisible", "\u200B", ""),
            new Repair(1, "variant-form", "１", "1"),
            new Repair(1, "pinyin-note", "(zhàn)", ""),
            new Repair(2, "doubled-character", "年年", "年"));
  }

  @Test
  void textThatIsInOrderStaysAsItIs() {
    assertThat(Cleaning.of("（一）做好“送温暖”：一是走访(含家属)。").repairs()).isEmpty();
  }
}
