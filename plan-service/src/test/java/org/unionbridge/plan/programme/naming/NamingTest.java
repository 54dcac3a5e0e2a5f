package org.unionbridge.plan.programme.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.DataFile;
import org.unionbridge.plan.programme.ProgrammeSamples;
import org.unionbridge.plan.programme.naming.Naming.Named;
import org.unionbridge.platform.access.Place;

class NamingTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Place SCHOOL = new Place("u1029", "/u1/u1029/");
  private static final Place DISTRICT = new Place("u1", "/u1/");
  private static final Place BESIDE = new Place("u1030", "/u1/u1030/");

  private static final String GOOD =
      """
      common-five-visits:
        zh: 五必访
        en: Five occasions to visit
        aliases: [五访]
        elements: [退休, 座谈 5 场]
      """;

  private final ProgrammeSamples samples = new ProgrammeSamples();

  private Naming naming() {
    return Objects.requireNonNull(samples.programmes().naming(SCHOOL).block());
  }

  private static List<String> ids(List<Named> named) {
    return named.stream().map(each -> each.programme().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "继续实施“青蓝工程”，办好开放课, common-mentoring",
    "落实五 必 访制度, common-five-visits",
    "开展五小竞赛和青蓝结对, common-five-small common-mentoring",
    "职工每天锻炼不超过五小时, ''",
    "第五小组负责, ''",
    "十五小开展活动, ''",
    "五小三法, ''",
    "组织春游, ''"
  })
  void aTextNamesProgrammesByNameOrAlias(String text, String expected) {
    var named = naming().in(text, List.of());
    assertThat(String.join(" ", ids(named))).isEqualTo(expected);
  }

  @Test
  void theWordsThatLedToItAreThoseOfTheText() {
    var named = naming().in("落实“五 必访”，慰问退休教师", List.of());
    assertThat(named).hasSize(1);
    assertThat(named.getFirst().words()).containsExactly("五 必访");
    assertThat(named.getFirst().element()).contains("退休");
    assertThat(naming().in("五必访：生育、退休", List.of()).getFirst().element()).isEmpty();
  }

  @Test
  void aHeadingSpeaksWhereTheTextNamesNone() {
    var headings = List.of("二、师徒", "三、青蓝工程");
    assertThat(ids(naming().in("办好开放课", headings))).containsExactly("common-mentoring");
    assertThat(ids(naming().in("四季送活动", headings))).containsExactly("common-four-seasons");
  }

  @Test
  void theNearestUnionIsMeantAndTheLongerWord() {
    samples.define("above", DISTRICT, true, "青蓝工程");
    assertThat(ids(naming().in("青蓝工程", List.of()))).containsExactly("above");
    samples.define("own", SCHOOL, false, "青蓝工程");
    samples.define("longer", SCHOOL, false, "青蓝工程示范校");
    assertThat(ids(naming().in("青蓝工程", List.of()))).containsExactly("own");
    assertThat(ids(naming().in("创建青蓝工程示范校", List.of()))).containsExactly("longer");
  }

  @Test
  void neitherWhatEndedNorWhatIsAnothersIsNamed() {
    samples.define("own", SCHOOL, false, "读书品牌");
    samples.define("beside", BESIDE, true, "红叶行动");
    samples.define("district", DISTRICT, false, "区级品牌");
    assertThat(ids(naming().in("读书品牌、红叶行动、区级品牌", List.of()))).containsExactly("own");
    samples.end("own", SCHOOL);
    assertThat(naming().in("读书品牌", List.of())).isEmpty();
  }

  @Test
  void whatShipsIsKnownToEveryUnion() {
    var known = Objects.requireNonNull(samples.programmes().known(SCHOOL).block());
    assertThat(known).hasSize(9).allMatch(KnownProgramme::offered);
    assertThat(known).noneMatch(each -> each.unionId().isPresent());
  }

  private static List<KnownProgramme> read(String text) {
    return DataFile.read(
        "programmes/x.yml", "x", text, table -> ShippedProgrammes.all(table, CATALOGUE));
  }

  @Test
  void anElementMayBeCounted() {
    var elements = read(GOOD).getFirst().elements();
    assertThat(elements).extracting(ElementText::write).containsExactly("退休", "座谈 5 场");
    assertThat(ElementText.read("演出 5 场 CULTURE_EVENT", CATALOGUE)).isPresent();
    assertThat(ElementText.read("演出 5 场 NOTHING", CATALOGUE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "elements: | parts: | programmes/x.yml:5: common-five-visits has the unknown key parts",
        "zh: 五必访 | zh: '' | programmes/x.yml:2: common-five-visits holds no text",
        "[五访] | [五] | programmes/x.yml:4: common-five-visits aliases hold 五",
        "[五访] | [五必访] | programmes/x.yml:4: common-five-visits aliases hold 五必访",
        "座谈 5 场 | 座谈 5 场 NOTHING | programmes/x.yml:5: common-five-visits elements",
        "common-five-visits | five | programmes/x.yml:2: five zh goes by the code"
      })
  void whatCannotBeFollowedIsNamedWithFileAndLine(String right, String wrong, String fault) {
    assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageStartingWith(fault);
  }
}
