package org.unionbridge.testing.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people wrote about routes, by {@code Class.method}: {@code summary}, {@code description},
 * and {@code request} and {@code answer} where an example made by rule would mislead. It lies in
 * {@code openapi/<application>.yml} among the test resources of a module.
 */
final class RouteTexts {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, JsonNode> routes;

  private RouteTexts(Map<String, JsonNode> routes) {
    this.routes = Map.copyOf(routes);
  }

  /** Those of an application, and of the routes that every application has. */
  static RouteTexts of(String application) {
    var all = new HashMap<String, JsonNode>(read("openapi/platform.yml"));
    all.putAll(read("openapi/" + application + ".yml"));
    return new RouteTexts(all);
  }

  Optional<String> text(String route, String what) {
    return of(route, what).map(JsonNode::stringValue);
  }

  Optional<JsonNode> of(String route, String what) {
    return Optional.ofNullable(routes.get(route)).map(told -> told.get(what));
  }

  /** The same in types that every library writes. */
  static Object plain(JsonNode value) {
    return JSON.treeToValue(value, Object.class);
  }

  /** The values of a file; none where it is missing. */
  static Map<String, JsonNode> read(String resource) {
    var values = new HashMap<String, JsonNode>();
    try (InputStream in = RouteTexts.class.getClassLoader().getResourceAsStream(resource)) {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      if (in != null
          && new Yaml(new SafeConstructor(options)).load(in) instanceof Map<?, ?> written) {
        written.forEach((key, value) -> values.put(String.valueOf(key), JSON.valueToTree(value)));
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
