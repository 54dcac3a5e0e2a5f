package org.unionbridge.testing.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.testing.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a service: committed, shipped, and the same as what its routes say. */
public record ApiDocument(JsonNode json) {

  /** Property that has a rig describe its routes. */
  static final String DESCRIBED = "springdoc.api-docs.enabled=true";

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What the routes of this running service say. */
  static ApiDocument of(WebTestClient anybody) {
    var written =
        anybody
            .get()
            .uri("/v3/api-docs")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBodyContent();
    var document = (ObjectNode) JSON.readTree(written);
    document.remove("servers");
    return new ApiDocument(sorted(document));
  }

  /** Where a service keeps its document. */
  static Path file(String service) {
    return Golden.root()
        .resolve(service + "-service")
        .resolve("src/main/resources/openapi/" + service + ".json");
  }

  /**
   * An operation of the document.
   *
   * @param action empty for routes that are open to all
   * @param body whether it takes a JSON object
   */
  public record Route(
      HttpMethod method, String path, Optional<String> action, List<String> posts, boolean body) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** All operations, in the order of their paths. */
  public List<Route> routes() {
    var routes = new ArrayList<Route>();
    json.path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    routes.add(route(path.getKey(), operation.getKey(), operation.getValue()))));
    return routes;
  }

  private static Route route(String path, String method, JsonNode operation) {
    return new Route(
        HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
        path,
        operation.path("x-action").asStringOpt(),
        operation.path("x-posts").valueStream().map(JsonNode::stringValue).toList(),
        operation.path("requestBody").path("content").has("application/json"));
  }

  /** In one order, so that documents can be laid beside each other. */
  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      Map<String, JsonNode> fields =
          object
              .propertyStream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, e -> sorted(e.getValue()), (a, _) -> a, TreeMap::new));
      var sorted = JsonNodeFactory.instance.objectNode();
      fields.forEach(sorted::set);
      return sorted;
    }
    if (node instanceof ArrayNode array) {
      var sorted = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> sorted.add(sorted(element)));
      return sorted;
    }
    return node;
  }
}
