package org.unionbridge.plan.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.reading.SmallPlans;
import org.unionbridge.plan.reading.file.PlanFile.Repair;

/** What the first pass takes away, and that it says so. */
class CleaningTest {

  @Test
  void ideographicBlanksAndEmptyLinesGoButLineNumbersStay() {
    assertThat(Cleaning.of("\n\n　　一、学习\r\n\t\n  1、读书 ").lines())
        .containsExactly(new Line(3, "一、学习"), new Line(5, "1、读书"));
  }

  @Test
  void everyChangeIsListed() {
    var cleaning = Cleaning.of("１、战(zhàn)斗\u200B\nxx年年1月");
    assertThat(cleaning.lines()).extracting(Line::text).containsExactly("1、战斗", "xx年1月");
    assertThat(cleaning.repairs())
        .containsExactlyInAnyOrder(
            new Repair(1, "invisible", "\u200B", ""),
            new Repair(1, "variant-form", "１", "1"),
            new Repair(1, "pinyin-note", "(zhàn)", ""),
            new Repair(2, "doubled-character", "年年", "年"));
  }

  @Test
  void traditionalScriptIsConvertedAndSaidOnceForAPlan() {
    var plan = SmallPlans.plan("工會工作計劃", "一、學習", "1、組織職工讀書。", "2、慶祝婦女節。");
    assertThat(plan.title()).isEqualTo("工会工作计划");
    assertThat(plan.nodes().getFirst().children().getFirst().text()).isEqualTo("组织职工读书。");
    assertThat(plan.repairs())
        .containsExactly(new Repair(1, "traditional-script", "工會工作計劃", "工会工作计划"));
  }

  @Test
  void wordsAreConvertedBeforeCharacters() {
    assertThat(Simplified.of("乾隆瞭解頭髮，發展慰藉")).isEqualTo("乾隆了解头发，发展慰藉");
  }

  @Test
  void fewCharactersOfTheOtherScriptAreNames() {
    var line = "一、请李喆、鄭先生指导乾隆年间的书法，组织全校教职工学习并在藉田乡举办展览活动，加强联系。";
    assertThat(Cleaning.of(line).lines()).containsExactly(new Line(1, line));
  }

  @ParameterizedTest
  @CsvSource({
    "。ㄒ唬┰鰪娙齻意識, （一）增强三个意识",
    "  。ㄒ唬┎粩嗵岣邔W校管理水平。, （一）不断提高学校管理水平。",
    "6、組織好重陽節的慶;顒。, 6、组织好重阳节的庆祝活动。",
    "取得實際效果;顒拥闹饕獌热菁靶问，一是讀書, 取得实际效果。活动的主要内容及形式，一是读书",
    "做好教師節的慶;顒蛹拔繂柟ぷ。, 做好教师节的庆祝活动及慰问工作。"
  })
  void aShiftByOneByteIsPutRight(String seen, String meant) {
    var cleaning = Cleaning.of(seen);
    assertThat(cleaning.lines()).extracting(Line::text).containsExactly(meant);
    assertThat(cleaning.repairs()).extracting(Repair::reason).contains("mojibake");
  }

  @Test
  void knownMisspellingsAreCorrected() {
    assertThat(Cleaning.of("做好走仿工作").lines()).containsExactly(new Line(1, "做好走访工作"));
  }

  @Test
  void textThatIsInOrderStaysAsItIs() {
    assertThat(Cleaning.of("（一）做好“送温暖”：一是走访(含家属)。").repairs()).isEmpty();
  }
}
