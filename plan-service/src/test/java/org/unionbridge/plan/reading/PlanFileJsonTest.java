package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.file;

import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFileJson;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form, field by field. */
class PlanFileJsonTest {

  private static final PlanFile FILE =
      file("工会计划篇一", "一、学习", "2、力争每月学习一次，年内举办两次讲座。", "安排：", "三月：", "1、与妇联庆三八");

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(PlanFileJson.read(PlanFileJson.write(FILE))).isEqualTo(FILE);
  }

  @Test
  void namesAndWordsAreThoseOfTheFormat() {
    var plan = JsonMapper.shared().readTree(PlanFileJson.write(FILE)).at("/plans/0");
    assertThat(plan.propertyNames())
        .containsExactly(
            "title",
            "unitKind",
            "level",
            "period",
            "lines",
            "counts",
            "nodes",
            "months",
            "figures",
            "setAside",
            "repairs",
            "gaps");
    assertThat(plan.at("/lines").toString()).isEqualTo("[1,6]");
    assertThat(plan.at("/nodes/0/children/0").toString())
        .isEqualTo(
            "{\"kind\":\"item\",\"marker\":\"2、\",\"text\":\"力争每月学习一次，年内举办两次讲座。\",\"lines\":[3,3],"
                + "\"strength\":\"strive\",\"festivals\":[],\"parties\":[],\"children\":[]}");
    assertThat(plan.at("/months/0").toString())
        .isEqualTo(
            "{\"months\":[3],\"yearOffset\":0,\"theme\":null,\"line\":5,"
                + "\"tasks\":[{\"line\":6,\"text\":\"与妇联庆三八\"}]}");
    assertThat(plan.at("/nodes/1/children/0/children/0/parties").toString())
        .isEqualTo("[{\"name\":\"妇联\",\"role\":\"with\"}]");
    assertThat(plan.at("/figures/1").toString())
        .isEqualTo(
            "{\"line\":3,\"class\":\"target\",\"text\":\"两次讲座\",\"comparator\":\"=\",\"min\":2,"
                + "\"max\":2,\"unit\":\"次\",\"per\":null,\"window\":\"year\"}");
    assertThat(plan.at("/gaps").toString()).isEqualTo("[{\"line\":3,\"missing\":\"1\"}]");
  }
}
