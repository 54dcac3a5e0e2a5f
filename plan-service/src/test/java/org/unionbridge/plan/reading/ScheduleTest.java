package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.all;
import static org.unionbridge.plan.reading.SmallPlans.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.MonthTask;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/** Month schedules in the ways in which plans write them. */
class ScheduleTest {

  @ParameterizedTest
  @ValueSource(strings = {"三月：", "3月：", "三月份：", "三月份", "xx年3月：", "2024年3月:"})
  void aMonthIsSeenHoweverItIsWritten(String label) {
    var plan = plan("月份工作安排", label, "1、庆祝妇女节", "2、跳绳比赛");
    assertThat(plan.months())
        .containsExactly(
            new Month(
                List.of(3),
                0,
                null,
                2,
                List.of(new MonthTask(3, "庆祝妇女节"), new MonthTask(4, "跳绳比赛"))));
    assertThat(plan.counts().labels()).isEqualTo(1);
    assertThat(plan.counts().numbered()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7月8月：考察", "7、8月：考察", "七至八月份：考察", "7-8月：考察"})
  void oneLabelMayNameTwoMonths(String line) {
    assertThat(plan("工作安排：", line).months())
        .singleElement()
        .satisfies(month -> assertThat(month.months()).containsExactly(7, 8));
  }

  @Test
  void aQuarterIsAnEntryOfThreeMonths() {
    assertThat(plan("工作安排：", "2月 送温暖", "第三季度 送清凉", "四季度：总结").months())
        .extracting(Month::months)
        .containsExactly(List.of(2), List.of(7, 8, 9), List.of(10, 11, 12));
  }

  @Test
  void aSignBetweenAMonthAndItsTasksIsNoTheme() {
    var month = plan("工作安排：", "六月、", "1、球赛", "七月，考察").months().getFirst();
    assertThat(month.theme()).isNull();
    assertThat(month.tasks()).containsExactly(new MonthTask(3, "球赛"));
  }

  @Test
  void aScheduleMayBeAttachedAsATableOfSeveralColumns() {
    var plan = plan("一、慰问", "走访困难职工。", "附：2024年重点工作安排表", "时间 内容 责任人", "3月 踏青", "12月 总结");
    assertThat(plan.counts().prose()).isEqualTo(1);
    assertThat(plan.counts().monthEntries()).isEqualTo(2);
  }

  @Test
  void anEmptyMonthIsAnEntryWithoutTasks() {
    var plan = plan("工作安排：", "十一月：", "十二月：", "1、总结");
    assertThat(plan.counts().monthEntries()).isEqualTo(2);
    assertThat(plan.counts().monthTasks()).isEqualTo(1);
    assertThat(plan.months().getFirst().tasks()).isEmpty();
  }

  @Test
  void unnumberedLinesUnderAMonthAreItsTasks() {
    assertThat(plan("安排：", "三月份", "庆祝妇女节", "组织女工踏青").months().getFirst().tasks())
        .containsExactly(new MonthTask(3, "庆祝妇女节"), new MonthTask(4, "组织女工踏青"));
  }

  @Test
  void monthsRunTogetherInOneLineAreTakenApart() {
    var plan = plan("工作安排：", "10月：讨论活动11月：征文评比12月：工会总结。");
    assertThat(plan.months())
        .extracting(Month::months)
        .containsExactly(List.of(10), List.of(11), List.of(12));
    assertThat(plan.months().getLast().tasks()).containsExactly(new MonthTask(2, "工会总结。"));
  }

  @Test
  void aThemeWithoutASeparatorStandsOverTasksInOneLine() {
    var plan = plan("活动主题", "具体内容", "2月新学期新面貌", "1、读书活动；2、青年论坛；3、教师体检。");
    assertThat(plan.months())
        .singleElement()
        .satisfies(month -> {
          assertThat(month.theme()).isEqualTo("新学期新面貌");
          assertThat(month.tasks()).hasSize(3);
        });
    assertThat(plan.counts().labels()).isEqualTo(1);
  }

  @Test
  void aMonthGluedToItsTaskTakesTheNextLineAsWell() {
    var plan = plan("五、具体工作安排：", "一月份召开教代会。", "慰问患病教职工。");
    assertThat(plan.months().getFirst().tasks())
        .containsExactly(new MonthTask(2, "召开教代会。"), new MonthTask(3, "慰问患病教职工。"));
    assertThat(plan.counts().prose()).isZero();
  }

  @Test
  void aMonthInsideProseIsNoSchedule() {
    var plan = plan("一、竞赛", "1、5月份各工会组织学习。", "5月份举行比赛。");
    assertThat(plan.months()).isEmpty();
  }

  @Test
  void decemberBeforeJanuaryBelongsToTheYearBefore() {
    assertThat(plan("安排：", "12月：计划", "1月：建档", "2月：慰问", "12月：总结").months())
        .extracting(Month::yearOffset)
        .containsExactly(-1, 0, 0, 0);
  }

  @Test
  void aSchoolYearGoesOnIntoTheNextYear() {
    assertThat(plan("安排：", "九月：教师节", "十二月：元旦", "三月：妇女节").months())
        .extracting(Month::yearOffset)
        .containsExactly(0, 0, 1);
  }

  @Test
  void festivalsAreNamed() {
    var plan =
        plan(
            "安排：",
            "二月：迎新春，闹元宵",
            "三月：庆“三·八”",
            "四月：清明扫墓",
            "五月：庆“五·一”、纪念五四",
            "九月：教师节",
            "十月：国庆、中秋、重阳",
            "十二月：迎元旦");
    assertThat(
            all(plan)
                .filter(node -> node.kind() == NodeKind.TASK)
                .flatMap(node -> node.festivals().stream()))
        .containsExactly(
            "spring-festival",
            "lantern",
            "womens-day",
            "qingming",
            "labour-day",
            "youth-day",
            "teachers-day",
            "mid-autumn",
            "national-day",
            "double-ninth",
            "new-year");
  }
}
