package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.Role;

/** Whose plan it is, for what time, how firm and with whom. */
class CircumstancesTest {

  @ParameterizedTest
  @CsvSource({
    "我校工会关心教职工, school, grassroots",
    "我局机关工会组织学习, organ, grassroots",
    "在全公司开展班组建设, enterprise, grassroots",
    "我队各井站开展练兵, enterprise, team",
    "镇总工会指导企业工会, town, town",
    "区总工会对全区企业审计, federation, federation",
    "各校工会开展活动, education-union, federation",
    "大家一起努力, other, grassroots"
  })
  void theWordsAUnitUsesOfItselfTellItsKind(String text, String kind, String level) {
    var plan = plan("一、工作", "1、" + text);
    assertThat(plan.unitKind().word()).isEqualTo(kind);
    assertThat(plan.level().word()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "本学年度我校工会, school-year, 本学年度",
    "本学期工会, term, 本学期",
    "20xx年工会, year, 20xx年",
    "新的一年里, year, 新的一年"
  })
  void thePeriodIsTakenFromTheBeginning(String text, String kind, String words) {
    var period = plan(text, "一、工作", "1、年内办好教代会。").period();
    assertThat(period.kind().word()).isEqualTo(kind);
    assertThat(period.text()).isEqualTo(words);
  }

  @Test
  void aPlanThatNamesNoTimeHasAnUnknownPeriod() {
    assertThat(plan("一、工作", "1、办实事。").period().kind()).isEqualTo(PeriodKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"力争办好教工之家, strive", "适时召开会议, tentative", "组织考察（待批）, awaits-approval", "努力办好实事, firm"})
  void theWordsTellHowFirmAnUndertakingIs(String text, String strength) {
    var item = plan("一、工作", "1、" + text).nodes().getFirst().children().getFirst();
    assertThat(item.strength().word()).isEqualTo(strength);
  }

  @Test
  void partiesAreNamedWithTheirPart() {
    var item = plan("一、工作", "1、会同税务部门代收经费，由女工委负责。").nodes().getFirst().children().getFirst();
    assertThat(item.parties())
        .containsExactlyInAnyOrder(new Party("税务部门", Role.WITH), new Party("女工委", Role.LEAD));
  }

  @Test
  void partiesMayBeListedBehindTheirPart() {
    var item = plan("一、工作", "1、扶贫帮困。配合部门：镇妇联、团委；责任人：张三").nodes().getFirst().children().getFirst();
    assertThat(item.parties())
        .containsExactlyInAnyOrder(
            new Party("镇妇联", Role.WITH), new Party("团委", Role.WITH), new Party("张三", Role.LEAD));
  }

  @Test
  void newcomersAreNoNewYear() {
    var children = plan("一、工作", "1、迎新教师座谈会。", "2、迎新联欢。").nodes().getFirst().children();
    assertThat(children)
        .extracting(PlanFile.Node::festivals)
        .containsExactly(List.of(), List.of("new-year"));
  }
}
