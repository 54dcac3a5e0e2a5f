package org.unionbridge.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "教职员工体检, 职工体检",
    "困难干部职工, 困难职工",
    "“三·八” 节, 三八节",
    "（五必访）：, (五必访):",
    "人员工作, 人员工作",
    "市教工会, 市教工会",
    "台帐 ABC, 台账abc"
  })
  void whatIsMeantAlikeIsSpeltAlike(String written, String spelt) {
    assertThat(Spelling.of(written).text()).isEqualTo(spelt);
  }

  @ParameterizedTest
  @CsvSource({"慰问“教职员工”们, 2, 4, 教职员工", "庆“三·八”节, 1, 3, 三·八"})
  void whatWasFoundIsShownAsItWasWritten(String written, int from, int to, String shown) {
    assertThat(Spelling.of(written).original(from, to)).isEqualTo(shown);
  }
}
