package org.unionbridge.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.api.ApiDocument.Route;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of a document, tried by everybody who must not get in. What a service has to
 * bring is what exists in it: a route that nothing is brought for fails.
 */
public final class DoorTests {

  private static final Consumer<HttpHeaders> NOBODY = _ -> {};
  private static final int LARGER_THAN_ANY_BODY = 1_500_000;

  /** A member without a post is last, so that whoever has one comes first. */
  private static final List<String> POSTS =
      List.of(
          "federation-officer",
          "chair",
          "organisation-officer",
          "welfare-officer",
          "plan-officer",
          "finance-officer",
          "group-leader",
          "audit-committee",
          "system-admin",
          "security-admin",
          "audit-admin",
          "member");

  private final Passes passes;
  private final WebTestClient client;
  private final String here;
  private final Map<String, Existing> existing;

  private DoorTests(Passes passes, int port, String here, Map<String, Existing> existing) {
    this.passes = passes;
    this.here = here;
    this.client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    this.existing = Map.copyOf(existing);
  }

  /**
   * Something that exists, behind a path of the document.
   *
   * @param path with its ids in place
   * @param body that the route would take, were the asker another: an object, or bytes
   */
  public record Existing(String path, Object body) {

    public static Existing at(String path) {
      return new Existing(path, Map.of());
    }
  }

  /**
   * All tests of a document against what listens at this port and believes these passes.
   *
   * @param here path of the union that all which exists belongs to
   * @param existing by method and path of the document: {@code GET /api/plan/plans/{id}}
   */
  public static Stream<DynamicTest> of(
      ApiDocument document, Passes passes, int port, String here, Map<String, Existing> existing) {
    var tests = new DoorTests(passes, port, here, existing);
    return document.routes().stream()
        .flatMap(route -> Stream.of(tests.who(route), tests.whose(route), tests.what(route)))
        .flatMap(List::stream);
  }

  private List<DynamicTest> who(Route route) {
    var tests = new ArrayList<DynamicTest>();
    if (!route.isOpen()) {
      tests.add(test(route, "asks who asks", () -> refused(route, NOBODY, 401)));
      tests.add(
          test(
              route,
              "refuses what has expired",
              () -> refused(route, passes.expired(allowed(route, here)), 401)));
      tests.add(
          test(
              route,
              "refuses what is for others",
              () -> refused(route, passes.forOthers(allowed(route, here)), 401)));
    }
    if (route.action().isPresent()) {
      tests.add(test(route, "refuses every other post", () -> otherPosts(route)));
    }
    return tests;
  }

  private List<DynamicTest> whose(Route route) {
    var tests = new ArrayList<DynamicTest>();
    if (isAboutOne(route) && route.action().isPresent()) {
      tests.add(test(route, "knows nothing of another union", () -> elsewhere(route)));
    }
    if (isAboutOne(route) && (route.signedIn() || route.posts().contains("member"))) {
      tests.add(test(route, "knows nothing of another owner", () -> otherOwner(route)));
    }
    return tests;
  }

  private List<DynamicTest> what(Route route) {
    var tests = new ArrayList<DynamicTest>();
    if (route.body()) {
      tests.add(test(route, "names an unknown property", () -> unknownProperty(route)));
      tests.add(test(route, "refuses an oversized body", () -> oversized(route)));
      tests.add(test(route, "says where a body breaks off", () -> broken(route)));
    }
    if (!route.isOpen() || route.body()) {
      tests.add(test(route, "names an unknown parameter", () -> unknownParameter(route)));
    }
    return tests;
  }

  private static DynamicTest test(Route route, String what, Runnable body) {
    return DynamicTest.dynamicTest(route + " " + what, body::run);
  }

  /** Whether it is about a thing of a union; what operators do is about none. */
  private static boolean isAboutOne(Route route) {
    return route.path().contains("{")
        && route.action().filter(action -> action.startsWith("operations.")).isEmpty();
  }

  private void otherPosts(Route route) {
    for (String post : POSTS) {
      if (!route.posts().contains(post)) {
        refused(route, passes.of(actor(post, here)), 403);
      }
    }
  }

  /** What the body names does not exist there either. */
  private void elsewhere(Route route) {
    var answer = send(route, passes.of(allowed(route, "/elsewhere/u3/")), "");
    var problem = answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    assertThat(Objects.requireNonNull(problem).path("type").asString())
        .isIn("urn:problem:not-found", "urn:problem:unknown-reference");
  }

  private void otherOwner(Route route) {
    refused(route, passes.of(Actors.member("somebody-else", here)), 404);
  }

  private void unknownProperty(Route route) {
    request(route, let(route), "")
        .bodyValue(Map.of("surprise", true))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[?(@.field == 'surprise')].code")
        .isEqualTo("unknown");
  }

  private void oversized(Route route) {
    var large = Map.of("surprise", "x".repeat(LARGER_THAN_ANY_BODY));
    status(route, request(route, let(route), "").bodyValue(large).exchange(), 413);
  }

  private void broken(Route route) {
    request(route, let(route), "")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"password\": \"canary")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("urn:problem:bad-json").doesNotContain("canary"));
  }

  private void unknownParameter(Route route) {
    send(route, let(route), "surprise=1")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[?(@.field == 'surprise')].code")
        .isEqualTo("unknown");
  }

  private void refused(Route route, Consumer<HttpHeaders> pass, int status) {
    status(route, send(route, pass, ""), status);
  }

  /** The problem is one of those that the document tells of. */
  private static void status(Route route, ResponseSpec answer, int status) {
    var body = answer.expectStatus().isEqualTo(status).expectBody(JsonNode.class);
    var problem = Objects.requireNonNull(body.returnResult().getResponseBody());
    assertThat(problem.path("type").asString().replace("urn:problem:", "")).isIn(route.problems());
  }

  /** What lets the request in that is wrong in another way. */
  private Consumer<HttpHeaders> let(Route route) {
    return route.isOpen() ? NOBODY : passes.of(allowed(route, here));
  }

  private static Actor allowed(Route route, String path) {
    var posts = route.signedIn() ? POSTS : route.posts();
    return actor(POSTS.stream().filter(posts::contains).findFirst().orElseThrow(), path);
  }

  private static Actor actor(String post, String path) {
    return post.equals("member") ? Actors.member("m-" + post, path) : Actors.in(post, path);
  }

  private ResponseSpec send(Route route, Consumer<HttpHeaders> pass, String query) {
    var request = request(route, pass, query);
    return route.method() == HttpMethod.GET
        ? request.exchange()
        : request.contentType(typeOf(place(route))).bodyValue(place(route).body()).exchange();
  }

  private static MediaType typeOf(Existing existing) {
    return existing.body() instanceof byte[]
        ? MediaType.APPLICATION_OCTET_STREAM
        : MediaType.APPLICATION_JSON;
  }

  private WebTestClient.RequestBodySpec request(
      Route route, Consumer<HttpHeaders> pass, String query) {
    var path = place(route).path();
    var asked = query.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + query;
    return client.method(route.method()).uri(path + asked).headers(pass);
  }

  private Existing place(Route route) {
    var place = existing.get(route.toString());
    if (place != null) {
      return place;
    }
    assertThat(isAboutOne(route)).as("something that exists behind %s", route).isFalse();
    return Existing.at(route.path().replaceAll("\\{[^}]*}", "nothing"));
  }
}
