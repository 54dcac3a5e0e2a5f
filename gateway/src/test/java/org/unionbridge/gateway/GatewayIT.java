package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Bearer;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.access.SignedTokenReader;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.ObjectNode;

class GatewayIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int TOO_MUCH = 2 * 1024 * 1024 + 1;
  private static final GatewayRig RIG = new GatewayRig();

  @BeforeAll
  static void theFederationIsFounded() {
    RIG.open(RIG.firstLink(), "founder");
    RIG.directory().tellOfTheRoot();
    RIG.open(RIG.invited(RIG.as("founder"), "m2"), "wang");
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  @Test
  void theFirstAccountMakesWayForTheFirstPeople() {
    var founder = RIG.as("founder");
    founder.get().uri("/api/member/unions").exchange().expectStatus().isOk().expectBody();

    RIG.open(RIG.invited(founder, "m1"), "li");

    problem(founder.get().uri("/api/gateway/session").exchange(), 401, "not-signed-in");
    problem(founder.get().uri("/api/member/unions").exchange(), 401, "not-signed-in");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(RIG.facts()).contains("gateway.account.closed"));
    RIG.as("li")
        .get()
        .uri("/api/gateway/session")
        .exchange()
        .expectBody()
        .jsonPath("$.acting")
        .isEqualTo(Map.of("post", "chair", "unionId", "u1"));
  }

  @Test
  void aServiceIsToldWhoAsksAndNothingElseThatTheRequestClaims() {
    var seen =
        Optional.ofNullable(
                RIG.as("wang")
                    .get()
                    .uri("/api/plan/tasks?limit=5")
                    .header("Authorization", "Bearer forged")
                    .header("X-Forwarded-For", "1.2.3.4")
                    .header("X-User", "admin")
                    .header("Forwarded", "for=1.2.3.4")
                    .header("If-Match", "\"3\"")
                    .header("Idempotency-Key", "key-0001")
                    .header(ACCEPT_LANGUAGE, "en")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(ObjectNode.class)
                    .returnResult()
                    .getResponseBody())
            .orElseThrow();

    assertThat(seen.get("path").stringValue()).isEqualTo("/api/plan/tasks?limit=5");
    var headers = seen.get("headers");
    assertThat(headers.propertyNames())
        .doesNotContain("cookie", "x-forwarded-for", "x-user", "forwarded")
        .contains("if-match", "idempotency-key", "accept-language", "traceparent");
    var token = headers.get("authorization").stringValue().substring("Bearer ".length());
    var keys = "http://127.0.0.1:" + RIG.port() + "/.well-known/jwks.json";
    var bearer = new SignedTokenReader(keys, WebClient.create()).read(token).block(LIMIT);
    assertThat(bearer)
        .isNotNull()
        .extracting(Bearer::actor)
        .extracting(Actor::post, Actor::scope)
        .containsExactly("member", new Scope.Own("/u1/", "m2"));
  }

  @Test
  void aForgedTokenIsNoWayIn() {
    var answer =
        RIG.client()
            .get()
            .uri("/api/plan/forged")
            .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
            .exchange();

    problem(answer, 401, "not-signed-in");
    assertThat(RIG.service().paths()).doesNotContain("/api/plan/forged");
  }

  @Test
  void aServiceThatIsDownIs503AndASlowOne504AndABrokenOne502() {
    var wang = RIG.as("wang");
    problem(wang.get().uri("/api/welfare/visits").exchange(), 503, "unavailable");
    problem(wang.get().uri("/api/plan/broken").exchange(), 502, "service-broke-off");
    problem(
        wang.get().uri("/api/plan/slow").header(ACCEPT_LANGUAGE, "en").exchange(),
        504,
        "took-too-long");
    wang.get()
        .uri("/api/welfare/visits")
        .exchange()
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("服务暂时不可用");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/gateway/routes",
        "/api/plan/../../actuator/health",
        "/api/plan/%2e%2e/%2e%2e/actuator/health",
        "/api/other/actuator"
      })
  void nothingOfTheActuatorPasses(String path) {
    RIG.as("wang")
        .get()
        .uri(URI.create("http://127.0.0.1:" + RIG.port() + path))
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody();
    // what the gateway itself looks at is asked for by nobody outside
    assertThat(RIG.service().paths())
        .filteredOn(seen -> !seen.equals("/actuator/prometheus"))
        .noneMatch(seen -> seen.contains("actuator"));
  }

  @Test
  void theGatewaysOwnActuatorShowsHealthAndFiguresOnItsOwnPort() {
    // asked again as a collector of figures does, when an answer does not come in its time
    await()
        .atMost(LIMIT.multipliedBy(2))
        .ignoreExceptionsMatching(
            late -> String.valueOf(late.getMessage()).startsWith("Timeout on blocking read"))
        .untilAsserted(() ->
            RIG.management()
                .mutate()
                .responseTimeout(Duration.ofSeconds(10))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody());
    for (var path : new String[] {"/actuator/gateway/routes", "/actuator/env", "/api/plan/tasks"}) {
      RIG.management().get().uri(path).exchange().expectStatus().isNotFound().expectBody();
    }
  }

  @Test
  void aBodyThatIsTooLargeStaysOutsideAlsoWhenItsLengthIsNotSaid() {
    var wang = RIG.as("wang");
    problem(
        wang.post()
            .uri("/api/plan/large")
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .bodyValue(new byte[TOO_MUCH])
            .exchange(),
        413,
        "too-large");
    var pieces =
        Flux.range(0, 66)
            .map(_ -> (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(new byte[32_768]));
    problem(
        wang.post()
            .uri("/api/plan/large")
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .body(BodyInserters.fromDataBuffers(pieces))
            .exchange(),
        413,
        "too-large");
    assertThat(RIG.service().paths()).doesNotContain("/api/plan/large");
    wang.post()
        .uri("/api/plan/imports")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .bodyValue("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
        .exchange()
        .expectBody()
        .jsonPath("$.bytes")
        .isEqualTo(1_000_000);
  }

  @Test
  void aChangeFromAnotherSiteIsRefused() {
    problem(
        RIG.as("wang")
            .post()
            .uri("/api/plan/imports")
            .header("Origin", "https://evil.example")
            .exchange(),
        403,
        "cross-site");
  }

  private static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
