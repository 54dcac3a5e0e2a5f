package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.reading.SmallPlans.all;
import static org.unionbridge.plan.reading.SmallPlans.file;
import static org.unionbridge.plan.reading.SmallPlans.plan;
import static org.unionbridge.plan.reading.SmallPlans.texts;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.reading.file.PlanFile.Gap;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;

/** Sections, items and points, in the styles in which plans number them. */
class StructureTest {

  @Test
  void everyStyleOfNumberingIsSeen() {
    var plan =
        plan(
            "一、组织建设",
            "（一）建会",
            "1、发展会员",
            "2. 换届选举",
            "- 3、健全小组",
            "( 二)培训",
            "1．骨干培训",
            "四. 其他",
            "1、归档");
    assertThat(all(plan).map(Node::marker).filter(Objects::nonNull))
        .containsExactly("一、", "（一）", "1、", "2.", "3、", "（二）", "1．", "四.", "1、");
    assertThat(plan.counts().h1()).isEqualTo(2);
    assertThat(plan.counts().h2()).isEqualTo(2);
    assertThat(plan.counts().numbered()).isEqualTo(5);
  }

  @Test
  void chaptersAndPartsAreSectionsToo() {
    var plan = plan("第一部分 学习", "1、读书。", "第二部分 文体", "1、球赛。");
    assertThat(plan.counts().h1()).isEqualTo(2);
    assertThat(texts(plan, NodeKind.SECTION)).containsExactly("学习", "文体");
  }

  @Test
  void bracketedSectionsAreTheTopWhereNothingStandsAbove() {
    var plan = plan("(一) 抓组建", "1、入会", "(二) 抓维权", "1、调解");
    assertThat(plan.counts().h1()).isEqualTo(2);
    assertThat(plan.counts().h2()).isZero();
  }

  @Test
  void aNumberedParagraphWithNumberedChildrenIsASection() {
    var plan = plan("一、文体活动", "1、组织比赛", "(1)乒乓球赛。", "(2)歌咏比赛。", "2、办好书屋。");
    assertThat(plan.counts().h2()).isEqualTo(1);
    assertThat(plan.counts().numbered()).isEqualTo(3);
  }

  @Test
  void aBodyUnderAHeadingWithNothingElseIsAnItem() {
    var plan = plan("一、指导思想", "以服务职工为宗旨。", "二、帮扶", "建立困难职工档案。", "三、培训", "围绕中心。", "1、办班。");
    assertThat(texts(plan, NodeKind.PROSE)).containsExactly("建立困难职工档案。");
    assertThat(plan.nodes().getFirst().text()).isEqualTo("指导思想\n以服务职工为宗旨。");
    assertThat(plan.counts().items()).isEqualTo(2);
  }

  @Test
  void aHeadingThatHoldsItsOwnTaskCountsOne() {
    var plan = plan("一、抓好互助保障工作。完成全年任务。", "二、丰富文体活动内容丰富文体活动内容，开展健身。");
    assertThat(texts(plan, NodeKind.SECTION)).containsExactly("抓好互助保障工作。", "丰富文体活动内容");
    assertThat(texts(plan, NodeKind.PROSE)).containsExactly("完成全年任务。", "丰富文体活动内容，开展健身。");
  }

  @Test
  void itemsUnderGoalsAreGoals() {
    var plan = plan("一、工作目标", "（一）增强意识", "1、服务意识；", "二、主要工作", "1、慰问。");
    assertThat(texts(plan, NodeKind.GOAL)).containsExactly("服务意识；");
    assertThat(plan.counts().numbered()).isEqualTo(2);
  }

  @Test
  void itemsRunTogetherAreTakenApart() {
    var plan = plan("一、推进民主建设1、完善教代会制度。", "2、公开校务；3、听取意见。4、答复提案。", "二、帮扶", "1、建档。2.走访。");
    assertThat(texts(plan, NodeKind.SECTION)).containsExactly("推进民主建设", "帮扶");
    assertThat(texts(plan, NodeKind.ITEM))
        .containsExactly("完善教代会制度。", "公开校务；", "听取意见。", "答复提案。", "建档。", "走访。");
  }

  @Test
  void aNumberThatTheNextParagraphCarriesIsNoItemInside() {
    var plan = plan("一、学习", "1、学习规定第2、第3条，做到2、3点要求。", "2、讨论。");
    assertThat(plan.counts().numbered()).isEqualTo(2);
  }

  @Test
  void bracketedItemsInsideAnItemMakeItASection() {
    var plan = plan("一、文体", "1、办好两项活动(1)球赛；(2)歌咏。", "2、办好书屋(室)。");
    assertThat(plan.counts().h2()).isEqualTo(1);
    assertThat(texts(plan, NodeKind.ITEM)).containsExactly("球赛；", "歌咏。", "办好书屋(室)。");
  }

  @Test
  void aSeriesMayGoOnInAnotherStyle() {
    var plan = plan("一、制度", "1、建章。", "(2)公开。", "(3)监督。");
    assertThat(plan.counts().numbered()).isEqualTo(3);
    assertThat(plan.counts().h2()).isZero();
  }

  @Test
  void aNumberAloneTakesItsTitleFromTheNextLine() {
    assertThat(texts(plan("一、", "服务大局", "1、竞赛。"), NodeKind.SECTION)).containsExactly("服务大局");
  }

  @Test
  void wordsOfAListArePoints() {
    var plan = plan("一、竞赛", "一是与创新结合。二是与培训结合。", "二是与班组结合。", "二、帮扶", "做好工作：一是建档；二是走访。要分两块，一块是在职。");
    assertThat(plan.counts().ordinal()).isEqualTo(2);
    assertThat(plan.counts().prose()).isEqualTo(1);
    assertThat(plan.counts().points()).isEqualTo(5);
  }

  @Test
  void aLabelWithoutANumberIsSeen() {
    var plan = plan("重点工作：", "1、建家。", "2、培训。");
    assertThat(plan.counts().labels()).isEqualTo(1);
    assertThat(plan.nodes().getFirst().children()).hasSize(2);
  }

  @Test
  void aBrokenParagraphIsPutTogether() {
    var plan = plan("一、经费", "", "1、会同税务部门协同抓好经费代收，按时足额上缴，确", "", "保完成任务。", "", "2、公开账目。");
    var item = plan.nodes().getFirst().children().getFirst();
    assertThat(item.text()).endsWith("上缴，确保完成任务。");
    assertThat(item.lines()).isEqualTo(new Lines(3, 5));
    assertThat(plan.repairs())
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(5));
  }

  @Test
  void aBrokenHeadingIsPutTogether() {
    var plan = plan("一、围绕发展目标，投身经济建设，为实现“小康”", "目标作贡献。", "1、竞赛。");
    assertThat(texts(plan, NodeKind.SECTION)).containsExactly("围绕发展目标，投身经济建设，为实现“小康”目标作贡献。");
  }

  @Test
  void missingNumbersAreGapsAndTheRestOfALostItemIsSetAside() {
    var plan = plan("一、学习", "1、读书。", "3、讨论。", "二、素质", "能吃苦”的团队。", "2、练兵。", "四、其他", "1、归档。");
    assertThat(plan.gaps()).containsExactly(new Gap(3, "2"), new Gap(6, "1"), new Gap(7, "三"));
    assertThat(plan.setAside()).extracting(SetAside::reason).containsExactly("fragment");
    assertThat(plan.counts().prose()).isZero();
  }

  @Test
  void numbersThatRunThroughAllSectionsHaveNoGaps() {
    assertThat(plan("一、学习", "1、读书。", "2、讨论。", "二、文体", "3、球赛。").gaps()).isEmpty();
  }

  @Test
  void noiseAroundThePlansIsSetAside() {
    var file =
        file(
            "工会计划（2篇）",
            "我要投稿",
            "下面是小编整理的范文。",
            "工会计划 篇1",
            "1、慰问。",
            "工会计划篇二",
            "1、培训。",
            "相关文章：",
            "工会计划07-08");
    assertThat(file.plans()).extracting(Plan::title).containsExactly("工会计划 篇1", "工会计划 篇二");
    assertThat(file.plans().getFirst().setAside())
        .extracting(SetAside::reason)
        .containsExactly("file-title", "site-header", "preface");
    assertThat(file.plans().getLast().lines()).isEqualTo(new Lines(6, 7));
    assertThat(file.plans().getLast().setAside())
        .containsExactly(new SetAside(new Lines(8, 9), "links", "相关文章：\n工会计划07-08"));
  }

  @Test
  void plansWithoutTitlesAreCutWhereSectionsStartAgain() {
    var file =
        file(
            "今年，我校工会这样做。",
            "一、学习",
            "1、读书。",
            "二、文体",
            "1、球赛。",
            "新的一年，我局工会在县总工会的领导下这样开展工作。",
            "一、帮扶",
            "1、建档。");
    assertThat(file.plans())
        .extracting(Plan::lines)
        .containsExactly(new Lines(1, 5), new Lines(6, 8));
  }

  @Test
  void aNestedListOfSectionsOpensNoPlan() {
    var file = file("一、总体思路", "服务大局。", "二、主要工作", "今年要在以下几个方面认真做好工会的各项工作。", "一、学习", "二、帮扶");
    assertThat(file.plans()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工会工作计划篇一",
        "工会工作计划 篇1",
        "篇1：机关单位工会工作计划",
        "第一篇：工会工作计划",
        "【篇一】工会工作计划",
        "工会工作计划 第1篇"
      })
  void aTitleMayBeNumberedInManyWays(String title) {
    assertThat(file("范文大全", title, "1、慰问。").plans())
        .singleElement()
        .satisfies(plan -> assertThat(plan.lines()).isEqualTo(new Lines(2, 3)));
  }

  @Test
  void theNameAndDateUnderAPlanAreSetAside() {
    var plan = plan("一、学习", "1、读书。", "实验小学工会", "2024年2月");
    assertThat(plan.setAside())
        .extracting(SetAside::reason)
        .containsExactly("signature", "signature");
    assertThat(plan.months()).isEmpty();
    assertThat(plan.lines()).isEqualTo(new Lines(1, 4));
  }

  @Test
  void whatIsCountedIsWhatStandsInTheTree() {
    var plan = plan("一、学习", "1、一是读书；二是讨论。", "二、月度安排", "三月：", "1、庆三八");
    assertThat(all(plan)).hasSize(7);
    assertThat(plan.counts().points()).isEqualTo(texts(plan, NodeKind.POINT).size());
    assertThat(plan.counts().monthTasks()).isEqualTo(texts(plan, NodeKind.TASK).size());
  }
}
