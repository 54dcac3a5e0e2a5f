package org.unionbridge.gateway;

import static org.unionbridge.gateway.SignedInPeople.HERE;
import static org.unionbridge.gateway.SignedInPeople.SOMEBODY_ELSE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.api.ApiDocument;
import org.unionbridge.testing.api.ApiDocument.Route;
import org.unionbridge.testing.api.DoorTests;
import org.unionbridge.testing.api.DoorTests.Existing;
import org.unionbridge.testing.api.RouteDescription;
import tools.jackson.databind.JsonNode;

/** Whoever must not get in does not, at any of the gateway's own routes: those of the document. */
class GatewayDoorIT {

  private static final Actor CHAIR = Actors.in("chair", HERE);
  private static final Map<String, Object> MACHINE =
      Map.of(
          "unionId", "u1",
          "name", "人事系统",
          "post", "plan-officer",
          "actions", List.of("plan.task.see"),
          "lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  static {
    RouteDescription.signedInBy(SignedIn.class);
  }

  private static final GatewayRig RIG =
      new GatewayRig(
          ApiDocument.DESCRIBED,
          "GATEWAY_LIMIT_ENTRY_AT_ONCE=100000",
          "GATEWAY_LIMIT_ACCOUNT_AT_ONCE=100000",
          "GATEWAY_LIMIT_ADDRESS_AT_ONCE=100000");
  private static final List<SignedInPeople> PEOPLE = new ArrayList<>();

  @BeforeAll
  static void everybodyHasAnAccount() {
    PEOPLE.add(SignedInPeople.of(RIG));
  }

  @AfterAll
  static void close() {
    RIG.close();
  }

  private static SignedInPeople people() {
    return PEOPLE.getFirst();
  }

  @Test
  void theDocumentSaysWhatTheRoutesSay() {
    ApiDocument.of(RIG.client()).requireCommitted("gateway");
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsInWhoMustNot() {
    var document = ApiDocument.ofFile("gateway");
    return DoorTests.of(document, people(), RIG.port(), HERE, existing());
  }

  private static Map<String, Existing> existing() {
    var account = "/api/gateway/accounts/" + people().accountOf(Actors.member(SOMEBODY_ELSE, HERE));
    var existing = new HashMap<String, Existing>();
    existing.put("GET /api/gateway/accounts/{id}", Existing.at(account));
    for (String act : List.of("disabling", "enabling", "reset")) {
      existing.put("POST /api/gateway/accounts/{id}/" + act, Existing.at(account + "/" + act));
    }
    var ending = "/api/gateway/sessions/" + session() + "/ending";
    existing.put(
        "POST /api/gateway/sessions/{id}/ending",
        new Existing(ending, Map.of("password", "not this one")));
    var machine = "/api/gateway/machines/" + machine();
    existing.put("GET /api/gateway/machines/{id}", Existing.at(machine));
    for (String act : List.of("rotation", "disabling")) {
      existing.put("POST /api/gateway/machines/{id}/" + act, Existing.at(machine + "/" + act));
    }
    existing.put(
        "POST /api/gateway/machines/{id}/renewal",
        new Existing(
            machine + "/renewal", Map.of("lastDay", LocalDate.now(ZoneOffset.UTC).toString())));
    // nobody is linked where no provider is named; IdentityLinkIT knows of somebody else's
    var identities = "/api/gateway/profile/identities/";
    existing.put("DELETE " + identities + "{id}", Existing.at(identities + "nothing"));
    return existing;
  }

  private static String machine() {
    var made =
        RIG.client()
            .post()
            .uri("/api/gateway/machines")
            .headers(people().of(Actors.in("security-admin", HERE)))
            .bodyValue(MACHINE)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(made).path("id").asString();
  }

  private static String session() {
    var own =
        RIG.client()
            .get()
            .uri("/api/gateway/sessions")
            .headers(people().of(CHAIR))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(own).at("/items/0/id").asString();
  }

  /** Our own pages say that they are ours, by what browsers add or by a header. */
  @TestFactory
  Stream<DynamicTest> nothingIsDoneForPagesOfOthers() {
    return ApiDocument.ofFile("gateway").routes().stream()
        .filter(route -> !READING.contains(route.method()))
        .flatMap(GatewayDoorIT::fromElsewhere);
  }

  /** A form of an old browser can only post. */
  private static Stream<DynamicTest> fromElsewhere(Route route) {
    var named =
        Stream.of(
            test(route, "another origin", h -> h.setOrigin("https://evil.example")),
            test(route, "another site", h -> h.set("Sec-Fetch-Site", "cross-site")));
    return route.method().equals(HttpMethod.POST)
        ? Stream.concat(named, Stream.of(test(route, "a form without our header", _ -> {})))
        : named;
  }

  private static DynamicTest test(Route route, String from, Consumer<HttpHeaders> more) {
    return DynamicTest.dynamicTest(route + " from " + from, () -> refused(route, more));
  }

  private static void refused(Route route, Consumer<HttpHeaders> more) {
    sent(route)
        .headers(people().of(CHAIR))
        .headers(more)
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:cross-site");
  }

  private static WebTestClient.RequestHeadersSpec<?> sent(Route route) {
    var path = route.path().replaceAll("\\{[^}]*}", "nothing");
    return RIG.client().method(route.method()).uri(path).header("Content-Type", "text/plain");
  }
}
