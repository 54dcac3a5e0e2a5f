package org.unionbridge.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.catalogue.Kind.Meaning;
import org.unionbridge.plan.catalogue.Kind.Period;
import org.unionbridge.plan.catalogue.Kind.Usual;
import org.unionbridge.plan.catalogue.Names;

class ProposalsTest {

  private static final Proposals SHIPPED = Proposals.of(Catalogue.shipped().kinds());

  private static Kind kind(String code, List<String> words, List<String> weak, List<String> not) {
    return new Kind(
        code,
        "test",
        new Names(code, code),
        new Meaning(words, weak, not),
        List.of(),
        Optional.empty(),
        new Usual(Period.YEAR, 1, List.of()),
        List.of("chair"),
        List.of("member"),
        List.of());
  }

  private static Kind kind(String code, String... words) {
    return kind(code, List.of(words), List.of(), List.of());
  }

  private static List<String> codes(List<Proposal> proposals) {
    return proposals.stream().map(proposal -> proposal.kind().code()).toList();
  }

  private static List<String> codes(String text, Kind... kinds) {
    return codes(Proposals.of(List.of(kinds)).propose(text, List.of()));
  }

  @Test
  void aTextIsTakenForTheKindWhoseWordsItHolds() {
    var proposed = SHIPPED.propose("组织在职和退休教工分批体检。", List.of()).getFirst();
    assertThat(proposed.kind().code()).isEqualTo("welfare-check-up");
    assertThat(proposed.words()).contains("体检");
  }

  @Test
  void nothingIsProposedWhereNothingFits() {
    assertThat(SHIPPED.propose("天气晴朗，万里无云。", List.of("其他"))).isEmpty();
    assertThat(SHIPPED.propose("", List.of())).isEmpty();
  }

  @Test
  void aLongerWordOverrulesAShorterOneWithinIt() {
    assertThat(codes("开展先进性教育", kind("honour", "先进"), kind("study", "先进性教育")))
        .containsExactly("study");
  }

  @Test
  void aWordThatMeansSomethingElseIsLeftAlone() {
    var union = kind("election", List.of("换届"), List.of(), List.of("党委换届"));
    assertThat(codes("配合党委换届", union)).isEmpty();
    assertThat(codes("工会按期换届", union)).containsExactly("election");
  }

  @Test
  void joinedPartsStandInOneSentence() {
    var greeting = kind("greeting", "慰问+退休|老教师");
    assertThat(codes("春节前慰问老教师", greeting)).containsExactly("greeting");
    assertThat(codes("慰问病人。关心退休", greeting)).isEmpty();
  }

  @Test
  void whatStandsFirstOutweighsMeansAndAims() {
    var contest = kind("contest", "劳动竞赛");
    var publicity = kind("publicity", "宣传栏目");
    assertThat(codes("深化劳动竞赛，办好宣传栏目", contest, publicity).getFirst()).isEqualTo("contest");
    assertThat(codes("办好宣传栏目，深化劳动竞赛", contest, publicity).getFirst()).isEqualTo("publicity");
  }

  @Test
  void weakWordsCountHalf() {
    var weak = kind("weak", List.of("合理化建议"), List.of("民主管理"), List.of());
    var strong = kind("strong", "民主评议");
    assertThat(codes("民主管理、民主评议", weak, strong).getFirst()).isEqualTo("strong");
    assertThat(codes("民主管理", weak)).containsExactly("weak");
  }

  @Test
  void bracketsExplain() {
    var visits = kind("visits", "必访制度");
    var sick = kind("sick", "生病住院");
    assertThat(codes("坚持必访制度(生病住院、婚丧)", sick, visits).getFirst()).isEqualTo("visits");
  }

  @Test
  void aHeadingSpeaksWhereTheTextIsSilent() {
    var under = List.of("八、抓好职工医疗互助保障工作");
    assertThat(codes(SHIPPED.propose("完成全年任务。", under)).getFirst()).isEqualTo("welfare-mutual-aid");
    assertThat(codes(SHIPPED.propose("举办乒乓球赛。", under)).getFirst()).isEqualTo("activity-match");
  }

  @Test
  void aHeadingDecidesBetweenEquals() {
    var study = kind("study", "理论学习");
    var hall = kind("hall", "道德讲堂");
    var proposals = Proposals.of(List.of(study, hall));
    assertThat(codes(proposals.propose("理论学习、道德讲堂", List.of("办好道德讲堂"))).getFirst())
        .isEqualTo("hall");
  }

  @Test
  void atMostThreeAreProposedAndNoneThatIsFarBehind() {
    var all =
        codes(
            "运动会、体检、征文、演讲、读书活动",
            kind("a", "运动会"),
            kind("b", "体检工作", "体检"),
            kind("c", "征文"),
            kind("d", "演讲"),
            kind("e", "读书活动"));
    assertThat(all).hasSize(3);
    var behind = kind("behind", List.of("其他词"), List.of("活动"), List.of());
    assertThat(codes("举办职工趣味运动会活动", kind("meet", "职工趣味运动会"), behind)).containsExactly("meet");
  }

  @ParameterizedTest
  @CsvSource({
    "庆祝“三·八”妇女节, activity-womens-day",
    "完善工会台帐, ledger-keeping",
    "开好员工（会员）代表大会, democracy-congress",
    "建设“教工之家”, honour-home",
    "为教职员工办实事, welfare-good-deeds",
    "工会小组开展趣味活动, organisation-group-activity",
    "按期换届改选, organisation-election",
    "每两个月出一期工会简报, publicity-bulletin",
    "夏日送清凉, welfare-seasons",
    "选好职工代表，培训职工代表, democracy-delegate-training",
    "推进集体合同签订, rights-collective-contract",
    "工资集体协商要约行动, rights-wage-negotiation",
    "开展青年教师师徒结对, activity-mentoring"
  })
  void everyDaySpellingsAreUnderstood(String text, String code) {
    assertThat(codes(SHIPPED.propose(text, List.of())).getFirst()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "深化双爱双评活动, democracy-leader-appraisal",
    "配合党委换届, organisation-election",
    "加强领导小组工作, organisation-groups",
    "做到三个第一, honour-selection",
    "发挥工会组织员作用, organisation-founding"
  })
  void whatOnlyLooksLikeItIsNotTakenForIt(String text, String wrong) {
    assertThat(codes(SHIPPED.propose(text, List.of()))).doesNotContain(wrong);
  }

  @Test
  void aLongTextIsReadInGoodTime() {
    var text = "开展送温暖活动，慰问困难职工。".repeat(5_000);
    assertThat(codes(SHIPPED.propose(text, List.of())).getFirst())
        .isIn("welfare-warmth", "welfare-hardship-visit");
  }

  @Test
  void aWordHasTwoCharactersInEachOfItsParts() {
    assertThat(Proposals.isWord("茶艺")).isTrue();
    assertThat(Proposals.isWord("慰问+退休|老教师")).isTrue();
    assertThat(Proposals.isWord("茶")).isFalse();
    assertThat(Proposals.isWord("慰问+老")).isFalse();
    assertThat(Proposals.isWord("“茶”")).isFalse();
  }
}
