package org.unionbridge.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.api.ApiDocument.Route;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of a document, tried by everybody who must not get in. What a service has to
 * bring is what exists in it: a route that nothing is brought for fails.
 */
public final class DoorTests {

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

  private final SignedTokens tokens;
  private final WebTestClient client;
  private final String here;
  private final Map<String, Existing> existing;

  private DoorTests(
      SignedTokens tokens, ServiceRig rig, String here, Map<String, Existing> existing) {
    this.tokens = tokens;
    this.here = here;
    this.client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + rig.port()).build();
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
   * All tests of a document against a service that believes these tokens.
   *
   * @param here path of the union that all which exists belongs to
   * @param existing by method and path of the document: {@code GET /api/plan/plans/{id}}
   */
  static Stream<DynamicTest> of(
      ApiDocument document,
      SignedTokens tokens,
      ServiceRig rig,
      String here,
      Map<String, Existing> existing) {
    var tests = new DoorTests(tokens, rig, here, existing);
    return document.routes().stream()
        .filter(route -> route.action().isPresent())
        .flatMap(tests::of);
  }

  private Stream<DynamicTest> of(Route route) {
    var tests = new ArrayList<DynamicTest>();
    tests.add(test(route, "asks for a token", () -> withoutToken(route)));
    tests.add(test(route, "refuses an expired token", () -> refused(route, expired(route), 401)));
    tests.add(
        test(route, "refuses a token for others", () -> refused(route, forOthers(route), 401)));
    tests.add(test(route, "refuses every other post", () -> otherPosts(route)));
    if (isAboutOne(route)) {
      tests.add(test(route, "knows nothing of another union", () -> elsewhere(route)));
      if (route.posts().contains("member")) {
        tests.add(test(route, "knows nothing of another owner", () -> otherOwner(route)));
      }
    }
    if (route.body()) {
      tests.add(test(route, "names an unknown property", () -> unknownProperty(route)));
      tests.add(test(route, "refuses an oversized body", () -> oversized(route)));
    }
    tests.add(test(route, "names an unknown parameter", () -> unknownParameter(route)));
    return tests.stream();
  }

  private static DynamicTest test(Route route, String what, Runnable body) {
    return DynamicTest.dynamicTest(route + " " + what, body::run);
  }

  /** Whether it is about a thing of a union; what operators do is about none. */
  private static boolean isAboutOne(Route route) {
    return route.path().contains("{")
        && route.action().filter(action -> action.startsWith("operations.")).isEmpty();
  }

  private void withoutToken(Route route) {
    status(send(route, Optional.empty(), ""), 401);
  }

  private String expired(Route route) {
    return tokens.expired(allowed(route, here));
  }

  private String forOthers(Route route) {
    return tokens.forOthers(allowed(route, here));
  }

  private void otherPosts(Route route) {
    for (String post : POSTS) {
      if (!route.posts().contains(post)) {
        refused(route, tokens.of(actor(post, here)), 403);
      }
    }
  }

  /** What the body names does not exist there either. */
  private void elsewhere(Route route) {
    var answer = send(route, Optional.of(tokens.of(allowed(route, "/elsewhere/u3/"))), "");
    var problem = answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    assertThat(Objects.requireNonNull(problem).path("type").asString())
        .isIn("urn:problem:not-found", "urn:problem:unknown-reference");
  }

  private void otherOwner(Route route) {
    refused(route, tokens.of(Actors.member("somebody-else", here)), 404);
  }

  private void unknownProperty(Route route) {
    var sent = request(route, Optional.of(tokens.of(allowed(route, here))), "");
    sent.bodyValue(Map.of("surprise", true))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[?(@.field == 'surprise')].code")
        .isEqualTo("unknown");
  }

  private void oversized(Route route) {
    var sent = request(route, Optional.of(tokens.of(allowed(route, here))), "");
    status(sent.bodyValue(Map.of("surprise", "x".repeat(LARGER_THAN_ANY_BODY))).exchange(), 413);
  }

  private void unknownParameter(Route route) {
    var token = tokens.of(allowed(route, here));
    send(route, Optional.of(token), "?surprise=1")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[?(@.field == 'surprise')].code")
        .isEqualTo("unknown");
  }

  private void refused(Route route, String token, int status) {
    status(send(route, Optional.of(token), ""), status);
  }

  private static void status(ResponseSpec answer, int status) {
    answer.expectStatus().isEqualTo(status).expectBody();
  }

  private static Actor allowed(Route route, String path) {
    var post = POSTS.stream().filter(route.posts()::contains).findFirst().orElseThrow();
    return actor(post, path);
  }

  private static Actor actor(String post, String path) {
    return post.equals("member") ? Actors.member("m-" + post, path) : Actors.in(post, path);
  }

  private ResponseSpec send(Route route, Optional<String> token, String query) {
    var request = request(route, token, query);
    return route.method() == HttpMethod.GET
        ? request.exchange()
        : request.contentType(typeOf(place(route))).bodyValue(place(route).body()).exchange();
  }

  private static MediaType typeOf(Existing existing) {
    return existing.body() instanceof byte[]
        ? MediaType.APPLICATION_OCTET_STREAM
        : MediaType.APPLICATION_JSON;
  }

  private WebTestClient.RequestBodySpec request(Route route, Optional<String> token, String query) {
    var request = client.method(route.method()).uri(place(route).path() + query);
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    return request;
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
