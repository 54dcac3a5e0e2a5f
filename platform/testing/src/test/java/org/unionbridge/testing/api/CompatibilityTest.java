package org.unionbridge.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What breaks those who use an API, and what does not. */
class CompatibilityTest {

  private static final String BEFORE =
      """
      {"paths": {"/things/{id}": {"post": {
        "parameters": [{"name": "id", "required": true, "schema": {"type": "string"}},
                       {"name": "stage", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": {
          "type": "object", "required": ["kind"], "properties": {
            "kind": {"type": "string", "enum": ["a", "b"]},
            "name": {"type": "string", "maxLength": 60},
            "year": {"type": "integer", "minimum": 1, "maximum": 9}}}}}},
        "responses": {"200": {"content": {"application/json": {"schema":
          {"$ref": "#/components/schemas/Thing"}}}}}}}},
       "components": {"schemas": {"Thing": {"type": "object", "properties": {
         "id": {"type": "string"},
         "inner": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/things/{id}             | /others/{id}            | is gone",
        "\"post\"                 | \"put\"                 | is gone",
        "\"stage\"                | \"step\"                | takes no parameter stage any more",
        "\"stage\",               | \"stage\",\"required\":true, | asks for the parameter stage",
        "[\"kind\"]               | [\"kind\",\"name\"]     | asks for name",
        "\"name\": {            | \"title\": {            | takes no name any more",
        "[\"a\", \"b\"]           | [\"a\"]                 | refuses b",
        "\"maxLength\": 60        | \"maxLength\": 20       | has a lower maxLength",
        "\"maximum\": 9           | \"maximum\": 8          | has a lower maximum",
        "\"minimum\": 1           | \"minimum\": 2          | has a higher minimum",
        "{\"type\": \"integer\"   | {\"type\": \"string\"   | is no integer any more",
        "\"inner\"                | \"within\"              | gives no inner any more",
        "\"id\": {\"type\": \"string\"} | \"id\": {\"type\": \"integer\"} | is no string any more"
      })
  void aBreakIsNamed(String was, String is, String named) {
    var after = BEFORE.replace(was, is);

    assertThat(after).isNotEqualTo(BEFORE);
    assertThat(breaks(after)).anySatisfy(line -> assertThat(line).endsWith(named));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"a\", \"b\"]            | [\"a\", \"b\", \"c\"]",
        "\"maxLength\": 60         | \"maxLength\": 90",
        "[\"kind\"]                | []",
        "\"id\": {\"type\": \"string\"}, | \"id\": {\"type\": \"string\"}, \"more\": {\"type\": \"string\"},",
        "\"200\"                   | \"201\"",
      })
  void whatIsAddedOrLoosenedIsNoBreak(String was, String is) {
    var after = BEFORE.replace(was, is);

    assertThat(after).isNotEqualTo(BEFORE);
    assertThat(breaks(after)).isEmpty();
  }

  @Test
  void aSchemaUnderAnotherNameIsTheSame() {
    assertThat(breaks(BEFORE.replace("Thing\"", "Other\""))).isEmpty();
  }

  private static List<String> breaks(String after) {
    return Compatibility.breaks(json(BEFORE), json(after));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
