package org.unionbridge.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every operation of a document has: words, an example each way, and its problems; and a name
 * for each type.
 */
final class DocumentExamples {

  private DocumentExamples() {}

  /** Puts an example into every answer to those who succeed. */
  static void complete(ObjectNode document) {
    var samples = new Samples();
    var schemas = document.at("/components/schemas");
    each(
        document,
        (_, operation) -> {
          var told = ((ObjectNode) operation).remove(RouteDescription.ANSWER);
          success(operation)
              .forEach(type ->
                  ((ObjectNode) type)
                      .set(
                          "example",
                          told == null ? samples.answer(type.path("schema"), schemas) : told));
        });
  }

  /** One line for each thing that is missing. */
  static List<String> lacks(JsonNode document) {
    var lacks = new ArrayList<String>();
    document
        .path(SchemaNames.SHARED)
        .valueStream()
        .forEach(shared -> lacks.add("a name of its own: " + shared.stringValue()));
    each(
        document,
        (where, operation) -> {
          for (String words : List.of("summary", "description")) {
            if (operation.path(words).asString("").isBlank()) {
              lacks.add(where + " has no " + words);
            }
          }
          if (operation.has(RouteDescription.FAULTS)) {
            var faults = operation.path(RouteDescription.FAULTS).asString();
            lacks.add(where + " would refuse its example: " + faults);
          }
          if (!examples(operation.path("requestBody").path("content").valueStream().toList())) {
            lacks.add(where + " has a body without example");
          }
          if (!examples(success(operation))) {
            lacks.add(where + " has an answer without example");
          }
          if (operation.path("responses").propertyNames().stream().noneMatch("500"::equals)) {
            lacks.add(where + " tells of no problems");
          }
        });
    return lacks;
  }

  private static boolean examples(List<JsonNode> types) {
    return types.stream().allMatch(type -> type.has("example"));
  }

  private static List<JsonNode> success(JsonNode operation) {
    return operation.path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .flatMap(response -> response.path("content").valueStream())
        .toList();
  }

  private static void each(JsonNode document, BiConsumer<String, JsonNode> what) {
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    what.accept(operation.getKey() + " " + path.getKey(), operation.getValue())));
  }
}
