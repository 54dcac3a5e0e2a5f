package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.plan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;

/** Targets, frequencies and results, and the numbers that are none of them. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "本年度要安排四次以上工会干部会议, >=, 4, , 次",
    "签订率保持在95%以上, >=, 95, , %",
    "产生先进典范5-10名, range, 5, 10, 名",
    "组织1—2期业务培训, range, 1, 2, 期",
    "力争再创十家示范工会, =, 10, 10, 家",
    "年内举办一次运动会, =, 1, 1, 次",
    "至少要组织两次活动, >=, 2, , 次",
    "困难职工不超过20户, <=, , 20, 户"
  })
  void whatThePlanUndertakesIsATarget(
      String text, String comparator, BigDecimal min, BigDecimal max, String unit) {
    var figure = only(text);
    assertThat(figure.figureClass()).isEqualTo(FigureClass.TARGET);
    assertThat(figure.comparator()).isEqualTo(comparator);
    assertThat(figure.min()).isEqualTo(min);
    assertThat(figure.max()).isEqualTo(max);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(figure.window()).isEqualTo("year");
  }

  @ParameterizedTest
  @CsvSource({
    "每月开一次分析会, month, 1",
    "每季集中学习, quarter, 1",
    "每月二次例会, month, 2",
    "开好一学期一次的座谈会, term, 1",
    "一个季度一次大活动, quarter, 1",
    "每半年召开一次会议, half-year, 1",
    "每学年至少一次体检, school-year, 1",
    "每年撰写一篇论文, year, 1",
    "双休日开放健身房, weekend, 1",
    "开展“月约谈”活动, month, 1",
    "每两个月组织一次培训, 2-month, 1",
    "每双月召开组长会一次, 2-month, 1",
    "每3年体检一次, 3-year, 1"
  })
  void aNamedPeriodIsAFrequency(String text, String per, BigDecimal count) {
    var figure = only(text);
    assertThat(figure.figureClass()).isEqualTo(FigureClass.FREQUENCY);
    assertThat(figure.per()).isEqualTo(per);
    assertThat(figure.min()).isEqualTo(count);
    assertThat(figure.window()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "召开校四届一次教代会",
        "召开十届2次教代会",
        "举办第三届运动会",
        "分为四个档次",
        "倡导“每天锻炼一小时，健康工作五十年”",
        "定期组织体检",
        "营造五种氛围",
        "坚持“五必访”",
        "每一位职工",
        "开放时间7：00-7：30",
        "改造220kv站",
        "完成全年任务",
        "提交下一次大会",
        "任期三年",
        "时间安排在每月最后一个周五下午",
        "时间定在每年六月份的周末"
      })
  void namesSessionsEditionsAndSlogansAreNoFigures(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void aSloganSpeltOutIntoCountedActivitiesIsManyTargets() {
    assertThat(figures("开展“三个五”活动。（内容是：五场球赛、五场演出、五次讲座。）"))
        .extracting(Figure::text)
        .containsExactly("五场球赛", "五场演出", "五次讲座");
  }

  @Test
  void anItemToldInThePastTenseReportsResults() {
    assertThat(figures("举办了培训班，培训职工710人次，全镇600多名职工参加了竞赛，共征集建议12项。"))
        .allSatisfy(each -> assertThat(each.figureClass()).isEqualTo(FigureClass.RESULT))
        .extracting(Figure::min)
        .containsExactly(BigDecimal.valueOf(710), BigDecimal.valueOf(600), BigDecimal.valueOf(12));
  }

  @Test
  void aFigureStandsInTheLineWhereItIsWritten() {
    var plan = plan("一、培训", "1、认真组织工会干部参加上级举办的各类业务培训班，努", "力提高能力，全年举办两次讲座。");
    assertThat(plan.figures())
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(3));
  }

  @Test
  void aFrequencyMayBeTheLeast() {
    assertThat(only("每学年至少一次体检").comparator()).isEqualTo(">=");
  }

  @Test
  void whatIsCountedInEachPeriodIsPartOfTheFrequency() {
    var figure = only("每年走访困难职工不少于20户");
    assertThat(figure.comparator()).isEqualTo(">=");
    assertThat(figure.min()).isEqualTo(BigDecimal.valueOf(20));
    assertThat(figure.unit()).isEqualTo("户");
    assertThat(figure.per()).isEqualTo("year");
  }

  @Test
  void theNearestWindowCounts() {
    assertThat(only("今年抓学习，下半年举办一次讲座").window()).isEqualTo("half-year");
  }

  private static Figure only(String text) {
    assertThat(figures(text)).hasSize(1);
    return figures(text).getFirst();
  }

  private static List<Figure> figures(String text) {
    return plan("一、工作", "1、" + text).figures();
  }
}
