package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.node.ObjectNode;

/** What requests may say about themselves, and what answers say. */
class DoorIT {

  private static final GatewayRig RIG = new GatewayRig("GATEWAY_TRUSTED_PROXIES=127.0.0.1");

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

  private static WebTestClient wang() {
    return Addresses.fromElsewhere(RIG.as("wang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer forged",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Prefix: /actuator",
        "X-Real-IP: 127.0.0.1",
        "X-Original-URL: /actuator",
        "X-Rewrite-URL: /actuator",
        "X-HTTP-Method-Override: DELETE",
        "X-User: root",
        "X-Tenant: /",
        "X-Unionbridge-Actor: root",
        "Forwarded: for=127.0.0.1;host=evil.example;proto=https",
        "Via: 1.1 evil",
        "Cookie: another=one",
        "Proxy-Authorization: Basic cm9vdDpyb290",
        "Connection: Authorization, traceparent",
        "Keep-Alive: Authorization",
        "TE: trailers, Authorization",
        "Upgrade: h2c",
        "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"
      })
  void aForgedHeaderReachesNoService(String header) {
    var name = header.substring(0, header.indexOf(':'));
    var value = header.substring(header.indexOf(':') + 2);
    var seen = headersSeen(name, value);

    assertThat(seen.propertyNames())
        .isSubsetOf(
            "host",
            "accept",
            "accept-encoding",
            "user-agent",
            "content-length",
            "authorization",
            "traceparent");
    assertThat(seen.get("authorization").stringValue())
        .startsWith("Bearer ey")
        .doesNotContain("forged");
    assertThat(seen.get("traceparent").stringValue()).startsWith("00-");
    assertThat(seen.toString()).doesNotContain("evil", "another", "root");
  }

  private static ObjectNode headersSeen(String name, String value) {
    return (ObjectNode)
        Optional.ofNullable(
                wang()
                    .get()
                    .uri("/api/plan/tasks")
                    .header(name, value)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(ObjectNode.class)
                    .returnResult()
                    .getResponseBody())
            .orElseThrow()
            .get("headers");
  }

  @Test
  void linksAndCookiesAreMadeOfThePublicAddressAlone() {
    var answer =
        Addresses.fromElsewhere(RIG.as("founder"))
            .post()
            .uri("/api/gateway/accounts")
            .header("Host", "evil.example")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Proto", "https")
            .header("Forwarded", "host=evil.example;proto=https")
            .bodyValue(Map.of("memberId", "m1"))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectHeader()
            .value("Location", place -> assertThat(place).startsWith("/api/gateway/accounts/"));
    answer
        .expectBody()
        .jsonPath("$.link")
        .value((String link) -> assertThat(link).startsWith("http://127.0.0.1:8080/#/open?"));
  }

  @Test
  void nothingOfAnErrorNobodyExpectedIsShown() {
    Addresses.fromElsewhere(RIG.client())
        .get()
        .uri("/api/gateway/unexpected?trace=true")
        .header("Accept", "text/html, */*")
        .exchange()
        .expectStatus()
        .isEqualTo(500)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody(String.class)
        .value(body ->
            assertThat(body)
                .contains("urn:problem:internal")
                .doesNotContain("canary", "Exception", "java.", "org.", "at "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing-here",
        "/api/nothing-here",
        "/api/plan/tasks",
        "/api/welfare/visits",
        "/api/plan/broken",
        "/api/gateway/unexpected",
        "/api/plan;x=1/tasks"
      })
  void everyAnswerTellsBrowsersWhatTheyMayDoErrorsToo(String path) {
    for (var client : new WebTestClient[] {Addresses.fromElsewhere(RIG.client()), wang()}) {
      client
          .get()
          .uri(URI.create("http://127.0.0.1:" + RIG.port() + path))
          .exchange()
          .expectHeader()
          .value(
              "Content-Security-Policy",
              policy ->
                  assertThat(policy)
                      .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'")
                      .contains("frame-ancestors 'none'")
                      .doesNotContain("unsafe-eval", "*"))
          .expectHeader()
          .valueEquals("X-Content-Type-Options", "nosniff")
          .expectHeader()
          .valueEquals("Referrer-Policy", "no-referrer")
          .expectHeader()
          .doesNotExist("Server")
          .expectBody();
    }
  }

  @Test
  void aServiceThatIsNotThereIsAskedNoMoreForAMoment() {
    var wang = wang();
    for (int i = 0; i < 15; i++) {
      wang.get()
          .uri("/api/welfare/visits")
          .exchange()
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .valueEquals("Retry-After", "5")
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("urn:problem:unavailable");
    }

    RIG.management()
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectBody(String.class)
        .value(figures -> assertThat(figures).contains("gateway_refused_total{kind=\"breaker\"}"));
    wang.get().uri("/api/plan/tasks").exchange().expectStatus().isOk().expectBody();
  }

  @Test
  void aRequestOfTwoLengthsIsNone() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RIG.port())) {
      socket.setSoTimeout(5_000);
      var smuggled =
          "POST /api/gateway/session HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
      socket.getOutputStream().write(smuggled.getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 4");
      assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
    }
  }

  @Test
  void everyAnswerTellsBrowsersWhatTheyMayDo() {
    var anybody = Addresses.fromElsewhere(RIG.client());
    anybody
        .get()
        .uri("/")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Security-Policy", "default-src 'self'; .*")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("工会之桥"));
    anybody
        .get()
        .uri("/api/gateway/session")
        .exchange()
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody();
  }
}
