package org.unionbridge.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  public static final String DESCRIBED = "springdoc.api-docs.enabled=true";

  /** Where it does so: below the routes, since all else may be a page. */
  public static final String PATH = "/api/described";

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What the routes of this running service say. */
  public static ApiDocument of(WebTestClient anybody) {
    var written =
        anybody
            .mutate()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build()
            .get()
            .uri(PATH)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBodyContent();
    var document = (ObjectNode) JSON.readTree(written);
    document.remove("servers");
    DocumentExamples.complete(document);
    return new ApiDocument(sorted(document));
  }

  /** The version that a module says its API has; raised where a break is wanted. */
  static String declaredVersion(String application) {
    try {
      return Files.readString(file(application).resolveSibling(application + ".version")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asserts that the committed document of an application is this one, that nothing is missing in
   * it, and that whoever uses what was committed can go on.
   */
  public void requireCommitted(String application) {
    assertThat(DocumentExamples.lacks(json)).as("missing in the document").isEmpty();
    if (Files.exists(file(application))) {
      var committed = ofFile(application);
      if (committed.version() >= version()) {
        assertThat(Compatibility.breaks(committed.json, json))
            .as("breaks of version %s; raise %s.version to mean them", version(), application)
            .isEmpty();
      }
    }
    Golden.assertMatches(file(application), json);
  }

  private int version() {
    return Integer.parseInt(json.at("/info/version").stringValue());
  }

  /** Where an application keeps its document. */
  public static Path file(String application) {
    var services = Golden.root().resolve(application + "-service");
    var module = Files.isDirectory(services) ? services : Golden.root().resolve(application);
    return module.resolve("src/main/resources/openapi/" + application + ".json");
  }

  /** The one that is committed. */
  public static ApiDocument ofFile(String application) {
    return new ApiDocument(Golden.read(file(application)));
  }

  /**
   * An operation of the document.
   *
   * @param action empty where no post is asked for
   * @param signedIn whether it is about one's own, whatever the post
   * @param problems codes of all that it may answer
   * @param body whether it takes a JSON object
   */
  public record Route(
      HttpMethod method,
      String path,
      Optional<String> action,
      List<String> posts,
      boolean signedIn,
      boolean body,
      Set<String> problems) {

    /** Whether anybody may call it. */
    public boolean isOpen() {
      return action.isEmpty() && !signedIn;
    }

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
        operation.path("x-signed-in").asBoolean(false),
        operation.path("requestBody").path("content").has("application/json"),
        operation
            .path("responses")
            .valueStream()
            .flatMap(response ->
                response
                    .path("content")
                    .path(RouteProblems.MEDIA_TYPE)
                    .path("examples")
                    .propertyNames()
                    .stream())
            .collect(Collectors.toSet()));
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
