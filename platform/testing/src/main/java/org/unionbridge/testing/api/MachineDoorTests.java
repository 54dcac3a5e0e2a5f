package org.unionbridge.testing.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.api.ApiDocument.Route;

/**
 * Every operation of a document, tried by a machine whose post allows it and whose list does not.
 */
final class MachineDoorTests {

  private static final Set<String> ANOTHER = Set.of("another.thing.see");

  private MachineDoorTests() {}

  static Stream<DynamicTest> of(ApiDocument document, Passes passes, int port, String here) {
    var client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    return document.routes().stream()
        .filter(route -> route.action().isPresent())
        .map(route ->
            DynamicTest.dynamicTest(
                route + " refuses a machine that has other actions listed",
                () -> refused(route, client, passes, here)));
  }

  private static void refused(Route route, WebTestClient client, Passes passes, String here) {
    var path = route.path().replaceAll("\\{[^}]*}", "nothing");
    var request = client.method(route.method()).uri(path).headers(passes.of(machine(route, here)));
    sent(route, request)
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-permitted");
  }

  private static ResponseSpec sent(Route route, RequestBodySpec request) {
    if (route.method() == HttpMethod.GET) {
      return request.exchange();
    }
    return route.body()
        ? request.bodyValue(Map.of()).exchange()
        : request.contentType(MediaType.APPLICATION_OCTET_STREAM).bodyValue(new byte[1]).exchange();
  }

  private static Actor machine(Route route, String here) {
    return new Actor(
        "machine-1",
        Optional.empty(),
        route.posts().getFirst(),
        Actors.placeOf(here),
        Scope.within(here),
        Optional.of(ANOTHER));
  }
}
