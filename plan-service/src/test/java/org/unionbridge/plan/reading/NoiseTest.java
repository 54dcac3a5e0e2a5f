package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.plan;
import static org.unionbridge.plan.reading.SmallPlans.texts;

import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;

/** What is printed around a plan is kept, but is no part of it. */
class NoiseTest {

  @Test
  void contentsAndPageNumbersAreSetAside() {
    var plan =
        plan(
            "工会工作计划",
            "一、学习……1",
            "二、文体………… 3",
            "一、学习",
            "1、读书，提高教职工的政治思想素质和业务能力水平，增强",
            "- 2 -",
            "服务意识。",
            "二、文体",
            "1、球赛。",
            "第 3 页 共 3 页");
    assertThat(plan.counts().h1()).isEqualTo(2);
    assertThat(plan.counts().numbered()).isEqualTo(2);
    assertThat(texts(plan, NodeKind.ITEM).getFirst()).endsWith("增强服务意识。");
    assertThat(plan.setAside())
        .extracting(SetAside::reason)
        .containsExactly("contents", "contents", "page-number", "page-number");
  }
}
