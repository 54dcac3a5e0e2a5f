package org.unionbridge.operations.objectives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed alerts, and the committed tests of them, as their files say. */
final class Alerts {

  private static final JsonMapper JSON = new JsonMapper();

  private Alerts() {}

  /**
   * One alert.
   *
   * @param burning empty where it is a cause
   */
  record Alert(
      String name,
      String severity,
      String burning,
      String expression,
      Map<String, String> annotations) {}

  /** One expectation of a test: the alerts that are firing then, each by how it burns. */
  record Expected(String alert, List<String> firing) {}

  static Path rules(String name) {
    return Golden.root().resolve("deploy/prometheus/rules/" + name);
  }

  static Path tests(String name) {
    return Golden.root().resolve("deploy/prometheus/tests/" + name);
  }

  static List<Alert> all() {
    return Stream.of("objectives.yml", "causes.yml")
        .flatMap(name -> yaml(rules(name)).path("groups").valueStream())
        .flatMap(group -> group.path("rules").valueStream())
        .filter(rule -> rule.has("alert"))
        .map(Alerts::alert)
        .toList();
  }

  private static Alert alert(JsonNode rule) {
    var annotations =
        rule.path("annotations")
            .propertyStream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString("")));
    return new Alert(
        rule.path("alert").stringValue(),
        rule.path("labels").path("severity").asString(""),
        rule.path("labels").path("burning").asString(""),
        rule.path("expr").stringValue(),
        annotations);
  }

  static List<Expected> expectations() {
    var found = new ArrayList<Expected>();
    for (var name : List.of("objectives.yml", "causes.yml")) {
      for (var test : yaml(tests(name)).path("tests")) {
        for (var one : test.path("alert_rule_test")) {
          found.add(
              new Expected(
                  one.path("alertname").stringValue(),
                  one.path("exp_alerts")
                      .valueStream()
                      .map(alert -> alert.path("exp_labels").path("burning").asString(""))
                      .toList()));
        }
      }
    }
    return found;
  }

  static JsonNode yaml(Path file) {
    try {
      var tree =
          new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(Files.readString(file));
      return JSON.valueToTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
