package org.unionbridge.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.catalogue.Kind.Unit;

class CatalogueTest {

  private static final String FIELDS =
      """
      held-on: {type: date, zh: 日期, en: Day}
      people: {type: number, zh: 人数, en: People}
      """;

  private static final String GOOD =
      """
      area: place
      zh: 阵地
      en: Places
      kinds:
        place-library:
          zh: 书屋
          en: Library
          words: [职工书屋]
          weak: [图书]
          not: [图书馆]
          record: [held-on, people]
          measure: {code: LIBRARY, unit: person, of: people}
          usual: {every: year, months: [4]}
          does: [chair]
          told: [member]
          for: [V-01]
      """;

  private static Catalogue read(String fields, String area) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("fields", fields);
    texts.put("place", area);
    return CatalogueFiles.read(texts);
  }

  @Test
  void theShippedCatalogueHoldsTheWorkOfUnions() {
    var catalogue = Catalogue.shipped();
    assertThat(catalogue.kinds()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(catalogue.areas()).hasSize(11);
    assertThat(catalogue.kinds())
        .allSatisfy(kind -> assertThat(kind.code()).startsWith(kind.area() + "-"));
    assertThat(catalogue.kind("money-audit"))
        .get()
        .satisfies(kind -> {
          assertThat(kind.names()).isEqualTo(new Names("经费审查审计", "Audit"));
          assertThat(kind.does()).containsExactly("audit-committee");
          assertThat(kind.capabilities()).containsExactly("F-03");
        });
    assertThat(catalogue.kind("own-thing")).isEmpty();
  }

  @Test
  void aKindHasAllThatItsFileSays() {
    var kind = read(FIELDS, GOOD).kind("place-library").orElseThrow();
    assertThat(kind.fields()).extracting(RecordField::code).containsExactly("held-on", "people");
    assertThat(kind.meaning().weak()).containsExactly("图书");
    assertThat(kind.measure().orElseThrow().unit()).isEqualTo(Unit.PERSON);
    assertThat(kind.usual().months()).containsExactly(4);
  }

  static Stream<Arguments> whatIsNotMeantSo() {
    return Stream.of(
        Arguments.of("told: [member]", "tolled: [member]", "told is missing"),
        Arguments.of(
            "    for: [V-01]",
            "    for: [V-01]\n    colour: red",
            "catalogue/place.yml:17: place-library has the unknown key colour"),
        Arguments.of("    zh: 书屋\n", "", "place-library zh is missing"),
        Arguments.of(
            "    for: [V-01]", "    for: [V-01]\n    for: [V-02]", "place-library has for twice"),
        Arguments.of("weak: [图书]", "weak: [职工书屋]", "words contradict themselves about 职工书屋"),
        Arguments.of("not: [图书馆]", "not: [职工书屋]", "words contradict themselves about 职工书屋"),
        Arguments.of("not: [图书馆]", "not: [图书]", "weak contradicts not about 图书"),
        Arguments.of("record: [held-on, people]", "record: [held-on, guests]", "names guests"),
        Arguments.of("of: people", "of: held-on", "is held-on, which is no number"),
        Arguments.of("unit: person", "unit: percent", "is percent exactly where"),
        Arguments.of("unit: person", "unit: dozen", "is dozen, none of"),
        Arguments.of("months: [4]", "months: [13]", "are numbered from 1 to 12"),
        Arguments.of("every: year", "every: blue-moon", "is blue-moon, none of"),
        Arguments.of("does: [chair]", "does: [king]", "names king, which is no post"),
        Arguments.of("for: [V-01]", "for: [X-1]", "which numbers no capability"),
        Arguments.of("words: [职工书屋]", "words: []", "words is missing or empty"),
        Arguments.of("place-library:", "library:", "is not of the form place-thing"),
        Arguments.of("code: LIBRARY", "code: library", "is not of the form SOME_MEASURE"),
        Arguments.of("en: Places", "en: [Places", "catalogue/place.yml:"));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNotMeantSo(String written, String instead, String said) {
    var text = GOOD.replace(written, instead);
    assertThatThrownBy(() -> read(FIELDS, text))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("catalogue/place.yml:")
        .hasMessageContaining(said);
  }

  @Test
  void aWordBelongsToOneKind() {
    var second = GOOD.substring(GOOD.indexOf("  place-library:")).replace("library", "room");
    var text = GOOD + second.replace("LIBRARY", "ROOM");
    assertThatThrownBy(() -> read(FIELDS, text))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("place-room words claim 职工书屋, which means place-library already");
  }

  @Test
  void aMeasureHasOneUnit() {
    var second =
        GOOD.substring(GOOD.indexOf("  place-library:"))
            .replace("place-library", "place-room")
            .replace("职工书屋", "阅览室")
            .replace("unit: person", "unit: time");
    assertThatThrownBy(() -> read(FIELDS, GOOD + second))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("differs from that of LIBRARY elsewhere");
  }

  @Test
  void aCodeStandsOnceInAllFiles() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("fields", FIELDS);
    texts.put("place", GOOD);
    texts.put("places", GOOD);
    assertThatThrownBy(() -> CatalogueFiles.read(texts))
        .isInstanceOf(BrokenCatalogue.class)
        .hasMessageContaining("catalogue/places.yml:")
        .hasMessageContaining("stands in the catalogue twice");
  }
}
