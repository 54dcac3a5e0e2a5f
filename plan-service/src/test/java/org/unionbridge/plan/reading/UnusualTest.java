package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.file;
import static org.unionbridge.plan.reading.SmallPlans.plan;
import static org.unionbridge.plan.reading.SmallPlans.texts;

import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Plan;

/** Ways of writing that are rare in plans, and read all the same. */
class UnusualTest {

  @Test
  void paragraphsMayBeCountedInWords() {
    var plan = plan("一、措施", "第一、加强学习。", "第二，关心生活。", "第三：开展活动。");
    assertThat(plan.counts().ordinal()).isEqualTo(3);
    assertThat(texts(plan, NodeKind.ITEM)).containsExactly("加强学习。", "关心生活。", "开展活动。");
  }

  @Test
  void aListOfThreeInRunningTextIsTakenApart() {
    var plan = plan("工作思路: 1、加强讨论。本学期要创新。 2、发扬传统。 3、架起桥梁。 4、民主管理。");
    assertThat(plan.counts().numbered()).isEqualTo(4);
    assertThat(plan("奖品为1、水杯。2、雨伞。").counts().numbered()).isZero();
  }

  @Test
  void titlesThatDifferByTheirNumberAloneOpenPlans() {
    var plans =
        file("工会工作计划范文(精选2篇)", "工会工作计划范文1", "一、学习", "1、读书。", "工会工作计划范文2", "一、文体", "1、球赛。").plans();
    assertThat(plans).extracting(Plan::title).containsExactly("工会工作计划范文1", "工会工作计划范文2");
    assertThat(file("工会工作计划1", "一、学习", "1、读书。").plans()).hasSize(1);
  }

  @Test
  void aTitleKeepsItsBrackets() {
    assertThat(plan("小学工会工作计划 【篇1】", "一、学习", "1、读书。").title()).isEqualTo("小学工会工作计划 【篇1】");
  }
}
