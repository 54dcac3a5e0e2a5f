package org.unionbridge.plan.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.TextDecoder;
import org.unionbridge.testing.Golden;

class OutlineTest {

  static final String TEXT =
      String.join(
          "\n",
          "学校工会工作计划",
          "一、主要工作",
          "1、组织教职工学习工会法。",
          "二、月份安排",
          "三月份：",
          "1、庆祝三八妇女节",
          "四月份：",
          "1、慰问退休教师",
          "2、组织春游");

  private static List<PlanFile.Plan> read(String text) {
    return switch (PlanReader.read(text)) {
      case Reading.Read<PlanFile>(var file) -> file.plans();
      case Reading.Refused<PlanFile>(var reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void anOutlineTellsThePlanAsItWasRead() {
    var plan = read(TEXT).getFirst();
    var outline = Outline.of(plan);
    assertThat(outline.nodes()).hasSize(8).extracting(PlanNode::id).startsWith("n1", "n2");
    assertThat(outline.told(plan)).isEqualTo(plan);
    assertThat(outline.months()).isEqualTo(plan.months());
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "002", "004"})
  void everyRealPlanIsToldAsItWasRead(String name) throws IOException {
    var document = Golden.root().resolve("../shared/plans/" + name + ".txt");
    assumeTrue(Files.exists(document));
    var text = TextDecoder.decode(Files.readAllBytes(document), 1 << 20);
    assertThat(text).isInstanceOf(Reading.Read.class);
    var plans = read(((Reading.Read<String>) text).value());
    assertThat(plans).isNotEmpty();
    for (var plan : plans) {
      assertThat(Outline.of(plan).told(plan)).isEqualTo(plan);
    }
  }

  @Test
  void whatStandsBelowALineAndAboveItIsKnownByItsDepth() {
    var outline = Outline.of(read(TEXT).getFirst());
    int months = outline.indexOf("n3");
    assertThat(outline.endOf(months)).isEqualTo(outline.nodes().size());
    assertThat(outline.parentOf(outline.indexOf("n4"))).contains(outline.nodes().get(months));
    assertThat(outline.parentOf(0)).isEmpty();
    assertThat(outline.indexOf("n99")).isEqualTo(-1);
    assertThat(Outline.empty().nodes()).isEmpty();
  }
}
