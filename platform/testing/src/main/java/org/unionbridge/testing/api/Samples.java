package org.unionbridge.testing.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unionbridge.platform.web.FieldShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Examples that are made by rule: of the right kind, with values that fit the field's name. */
final class Samples {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  private final Map<String, JsonNode> byName = RouteTexts.read("openapi/samples.yml");

  /** A body that holds what must be there; all fields where nothing must. */
  ObjectNode request(List<FieldShape> shapes) {
    var body = NODES.objectNode();
    boolean mandatory = shapes.stream().anyMatch(FieldShape::required);
    shapes.stream()
        .filter(shape -> shape.required() || !mandatory)
        .forEach(shape -> body.set(shape.name(), value(shape)));
    return body;
  }

  private JsonNode value(FieldShape shape) {
    return switch (shape.kind()) {
      case TEXT -> shape.words().isEmpty() ? text(shape) : words(shape);
      case DATE -> NODES.stringNode("2026-03-08");
      case NUMBER -> number(shape);
      case FLAG -> NODES.booleanNode(true);
      case TEXTS -> NODES.arrayNode().add(text(shape));
      case OBJECT -> request(shape.inner());
    };
  }

  private static JsonNode words(FieldShape shape) {
    return NODES.stringNode(shape.words().getFirst());
  }

  private JsonNode text(FieldShape shape) {
    return named(shape.name(), "string");
  }

  private JsonNode number(FieldShape shape) {
    var known = byName.get(shape.name());
    return known != null && known.isNumber() ? known : NODES.numberNode(shape.least());
  }

  /** An answer of this schema. */
  JsonNode answer(JsonNode schema, JsonNode components) {
    return answer("", schema, components, 0);
  }

  private JsonNode answer(String name, JsonNode schema, JsonNode components, int depth) {
    if (schema.has("$ref")) {
      var target = schema.path("$ref").stringValue();
      var known = components.path(target.substring(target.lastIndexOf('/') + 1));
      return answer(name, known, components, depth);
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    return switch (schema.path("type").asString("object")) {
      case "array" -> items(name, schema, components, depth);
      case "object" -> object(schema, components, depth);
      case "integer", "number" -> named(name, "integer");
      case "boolean" -> NODES.booleanNode(true);
      default -> named(name, schema.path("format").asString("string"));
    };
  }

  private JsonNode items(String name, JsonNode schema, JsonNode components, int depth) {
    var array = NODES.arrayNode();
    return depth > DEEPEST
        ? array
        : array.add(answer(name, schema.path("items"), components, depth + 1));
  }

  private JsonNode object(JsonNode schema, JsonNode components, int depth) {
    var object = NODES.objectNode();
    if (depth <= DEEPEST) {
      schema
          .path("properties")
          .properties()
          .forEach(property ->
              object.set(
                  property.getKey(),
                  answer(property.getKey(), property.getValue(), components, depth + 1)));
    }
    return object;
  }

  /** By the name, if the value is of that kind; else any of the kind. */
  private JsonNode named(String name, String kind) {
    var known = byName.get(name);
    boolean number = kind.equals("integer");
    if (known != null && known.isNumber() == number) {
      return known;
    }
    return Objects.requireNonNull(byName.get("any-" + kind), kind);
  }
}
