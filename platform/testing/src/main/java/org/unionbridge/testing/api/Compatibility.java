package org.unionbridge.testing.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds what a client of the document before could do, or rely on, and can no more. Bodies and
 * queries are strict, so a property that is not taken any more breaks those who send it.
 */
final class Compatibility {

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> breaks = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private Compatibility(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /** One line for each break. */
  static List<String> breaks(JsonNode before, JsonNode after) {
    var comparison = new Compatibility(before, after);
    before.path("paths").properties().forEach(comparison::path);
    return List.copyOf(comparison.breaks);
  }

  private void path(Map.Entry<String, JsonNode> path) {
    path.getValue()
        .properties()
        .forEach(operation -> {
          var where = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          var now = after.path("paths").path(path.getKey()).path(operation.getKey());
          if (now.isMissingNode()) {
            broken(where, "is gone");
          } else {
            parameters(where, operation.getValue(), now);
            request(where, operation.getValue(), now);
            answer(where, operation.getValue(), now);
          }
        });
  }

  private void parameters(String where, JsonNode old, JsonNode now) {
    var known = byName(old.path("parameters"));
    var present = byName(now.path("parameters"));
    known.forEach((name, parameter) -> {
      if (!present.containsKey(name)) {
        broken(where, "takes no parameter " + name + " any more");
      } else {
        var place = where + " parameter " + name;
        taken(place, parameter.path("schema"), present.get(name).path("schema"));
      }
    });
    present.forEach((name, parameter) -> {
      boolean was = known.containsKey(name) && known.get(name).path("required").asBoolean(false);
      if (parameter.path("required").asBoolean(false) && !was) {
        broken(where, "asks for the parameter " + name);
      }
    });
  }

  private static Map<String, JsonNode> byName(JsonNode parameters) {
    return parameters
        .valueStream()
        .collect(Collectors.toMap(p -> p.path("name").stringValue(), p -> p, (a, _) -> a));
  }

  private void request(String where, JsonNode old, JsonNode now) {
    var body = now.path("requestBody");
    old.path("requestBody")
        .path("content")
        .properties()
        .forEach(type -> {
          if (body.path("content").has(type.getKey())) {
            var schema = body.path("content").path(type.getKey()).path("schema");
            taken(where + " body", type.getValue().path("schema"), schema);
          } else {
            broken(where, "takes no " + type.getKey() + " any more");
          }
        });
    if (!old.has("requestBody") && body.path("required").asBoolean(false)) {
      broken(where, "asks for a body");
    }
  }

  /** What was taken must be taken still. */
  private void taken(String where, JsonNode oldSchema, JsonNode newSchema) {
    var old = resolved(before, oldSchema);
    var now = resolved(after, newSchema);
    sameType(where, old, now);
    if (now.has("enum")) {
      var words = now.path("enum").valueStream().toList();
      if (!old.has("enum")) {
        broken(where, "takes certain words only");
      }
      missing(old.path("enum").valueStream(), words).forEach(w -> broken(where, "refuses " + w));
    }
    for (String most : List.of("maxLength", "maximum", "maxItems")) {
      if (now.has(most) && now.path(most).asLong() < old.path(most).asLong(Long.MAX_VALUE)) {
        broken(where, "has a lower " + most);
      }
    }
    if (now.has("minimum")
        && now.path("minimum").asLong() > old.path("minimum").asLong(Long.MIN_VALUE)) {
      broken(where, "has a higher minimum");
    }
    properties(where, old, now, this::taken, "takes no ");
    missing(now.path("required").valueStream(), old.path("required").valueStream().toList())
        .forEach(name -> broken(where, "asks for " + name));
    if (old.has("items")) {
      taken(where + "[]", old.path("items"), now.path("items"));
    }
  }

  private void answer(String where, JsonNode old, JsonNode now) {
    success(old)
        .properties()
        .forEach(type -> {
          if (success(now).has(type.getKey())) {
            given(where + " answer", type.getValue(), success(now).path(type.getKey()));
          } else {
            broken(where, "answers no " + type.getKey() + " any more");
          }
        });
  }

  /** The schemas of an operation's success by media type, whatever its status. */
  private static JsonNode success(JsonNode operation) {
    var schemas = JsonNodeFactory.instance.objectNode();
    operation.path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> response.getValue().path("content").properties().stream())
        .forEach(type -> schemas.set(type.getKey(), type.getValue().path("schema")));
    return schemas;
  }

  /** What was given must be given still. */
  private void given(String where, JsonNode oldSchema, JsonNode newSchema) {
    if (oldSchema.has("$ref") && !compared.add(oldSchema.path("$ref") + " " + newSchema)) {
      return;
    }
    var old = resolved(before, oldSchema);
    var now = resolved(after, newSchema);
    sameType(where, old, now);
    properties(where, old, now, this::given, "gives no ");
    if (old.has("items")) {
      given(where + "[]", old.path("items"), now.path("items"));
    }
  }

  /** Compares one schema with the one that takes its place. */
  private interface Comparing {
    void compare(String where, JsonNode old, JsonNode now);
  }

  private void properties(
      String where, JsonNode old, JsonNode now, Comparing each, String missing) {
    old.path("properties")
        .properties()
        .forEach(property -> {
          var name = property.getKey();
          if (now.path("properties").has(name)) {
            each.compare(
                where + "." + name, property.getValue(), now.path("properties").path(name));
          } else {
            broken(where, missing + name + " any more");
          }
        });
  }

  private void sameType(String where, JsonNode old, JsonNode now) {
    for (String kind : List.of("type", "format")) {
      if (old.has(kind) && !old.path(kind).equals(now.path(kind))) {
        broken(where, "is no " + old.path(kind).asString() + " any more");
      }
    }
  }

  private static Stream<String> missing(Stream<JsonNode> wanted, List<JsonNode> there) {
    return wanted.filter(one -> !there.contains(one)).map(JsonNode::asString);
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    var target = schema.path("$ref").asString("");
    return target.startsWith("#") ? document.at(target.substring(1)) : schema;
  }

  private void broken(String where, String what) {
    breaks.add(where + " " + what);
  }
}
