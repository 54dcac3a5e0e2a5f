package org.unionbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FieldsTest {

  private record Visit(String name, LocalDate on, long count, Optional<String> note) {
    static Visit read(Fields fields) {
      return new Visit(
          fields.text("name", 5),
          fields.date("on"),
          fields.number("count", 1, 9),
          fields.optionalText("note", 10));
    }
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) new JsonMapper().readTree(text);
  }

  private static List<String> faultsOf(String body, Function<Fields, ?> form) {
    return catchThrowableOfType(ProblemException.class, () -> Fields.read(json(body), form))
        .problem()
        .faults()
        .stream()
        .map(fault -> fault.field() + " " + fault.code())
        .toList();
  }

  @Test
  void aRightBodyIsReadWhole() {
    assertThat(
            Fields.read(json("{\"name\":\" 张三 \",\"on\":\"2026-03-08\",\"count\":2}"), Visit::read))
        .isEqualTo(new Visit("张三", LocalDate.of(2026, 3, 8), 2, Optional.empty()));
  }

  @Test
  void everyFieldAtFaultIsNamedAtOnce() {
    assertThat(
            faultsOf(
                "{\"name\":\"abcdef\",\"on\":\"2026-02-30\",\"count\":\"2\",\"note\":7,\"more\":1}",
                Visit::read))
        .containsExactlyInAnyOrder(
            "name too-long",
            "on bad-date",
            "count not-a-whole-number",
            "note not-a-text",
            "more unknown");
  }

  @Test
  void whatIsMissingOrEmptyIsRequired() {
    assertThat(faultsOf("{\"name\":\"  \",\"on\":null}", Visit::read))
        .containsExactlyInAnyOrder("name required", "on required", "count required");
  }

  @Test
  void numbersOutOfRangeAndFarDaysAreRefused() {
    assertThat(faultsOf("{\"name\":\"a\",\"on\":\"1066-10-14\",\"count\":10}", Visit::read))
        .containsExactlyInAnyOrder("on bad-date", "count out-of-range");
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(faultsOf("{\"name\":\"a\\u0000\",\"on\":\"2026-01-01\",\"count\":1}", Visit::read))
        .containsExactly("name unprintable");
  }

  @Test
  void fieldsWithinAnObjectAreNamedByTheirWholePath() {
    assertThat(
            faultsOf(
                "{\"inner\":{\"name\":1,\"other\":2}}",
                fields -> fields.object("inner", inner -> inner.text("name", 5))))
        .containsExactlyInAnyOrder("inner.name not-a-text", "inner.other unknown");
  }

  @Test
  void listsAreBounded() {
    assertThat(faultsOf("{\"ids\":[\"a\",\"b\",\"c\"]}", fields -> fields.texts("ids", 2, 5)))
        .containsExactly("ids bad-list");
    assertThat(faultsOf("{\"ids\":[1]}", fields -> fields.texts("ids", 2, 5)))
        .containsExactly("ids bad-list");
  }
}
