package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** Floods, and those who take their time. */
class FloodIT {

  private static final GatewayRig RIG =
      new GatewayRig(
          "GATEWAY_TRUSTED_PROXIES=127.0.0.1",
          "GATEWAY_LIMIT_ENTRY_AT_ONCE=8",
          "GATEWAY_LIMIT_ENTRY_A_MINUTE=1",
          "GATEWAY_LIMIT_ADDRESS_AT_ONCE=60",
          "GATEWAY_LIMIT_ADDRESS_A_MINUTE=1",
          "GATEWAY_LIMIT_ACCOUNT_AT_ONCE=40",
          "GATEWAY_LIMIT_ACCOUNT_A_MINUTE=1",
          "GATEWAY_FIRST_HEAD=1s",
          "GATEWAY_NEXT_HEAD=2s",
          "GATEWAY_LONGEST_BODY=500ms",
          "GATEWAY_MOST_CONNECTIONS=100");

  private static final Duration LIMIT = Duration.ofSeconds(20);

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

  @Test
  void oneAddressMayTryFewPasswords() {
    var guesser = Addresses.from("198.51.100.7", RIG.client());
    var answers = new HashMap<Integer, Integer>();
    for (int i = 0; i < 20; i++) {
      answers.merge(signIn(guesser, "somebody" + i), 1, Integer::sum);
    }

    assertThat(answers).isEqualTo(Map.of(401, 8, 429, 12));
    assertThat(signIn(Addresses.fromElsewhere(RIG.client()), "somebody0")).isEqualTo(401);
    assertThat(signIn(Addresses.from("1.2.3.4, 198.51.100.7", RIG.client()), "somebody0"))
        .isEqualTo(429);
    assertThat(figures()).contains("gateway_refused_total{kind=\"entry\"}");
  }

  private static int signIn(WebTestClient client, String login) {
    return client
        .post()
        .uri("/api/gateway/session")
        .bodyValue(Map.of("login", login, "password", "a wrong long one"))
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  @Test
  void oneAddressMayAskOnlySoOften() {
    var somebody = Addresses.from("2001:db8:1:2::1", RIG.client());
    for (int i = 0; i < 60; i++) {
      somebody.get().uri("/api/plan/tasks").exchange().expectStatus().isUnauthorized().expectBody();
    }
    var neighbour = Addresses.from("2001:db8:1:2:ffff::2", RIG.client());
    neighbour
        .get()
        .uri("/api/plan/tasks")
        .header("Accept-Language", "en")
        .exchange()
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .value("Retry-After", text -> assertThat(Integer.parseInt(text)).isBetween(1, 60))
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:too-many-requests");
  }

  @Test
  void oneAccountMayAskOnlySoOftenFromHoweverManyPlaces() {
    RIG.open(RIG.invited(Addresses.fromElsewhere(RIG.as("founder")), "m1"), "li");
    var li = RIG.as("li");
    var answers = new HashMap<Integer, Integer>();
    for (int i = 0; i < 50; i++) {
      var status =
          Addresses.fromElsewhere(li)
              .get()
              .uri("/api/plan/tasks")
              .exchange()
              .expectBody()
              .returnResult()
              .getStatus()
              .value();
      answers.merge(status, 1, Integer::sum);
    }

    assertThat(answers.get(429)).isBetween(9, 10);
  }

  @Test
  void whoNeverEndsTheHeadOfARequestIsShownOut() throws IOException {
    try (var socket = connect()) {
      assertThat(shownOutWhile(socket, "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ", "a"))
          .isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void whoNeverBeginsARequestIsShownOut() throws IOException {
    try (var socket = connect()) {
      assertThat(shownOutWhile(socket, "", "")).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void whoSendsABodyDropByDropIsToldSo() throws IOException {
    try (var socket = connect()) {
      var head =
          "POST /api/gateway/session HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\n"
              + "Content-Length: 1000\r\n\r\n{";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.setSoTimeout(5_000);
      var answer = new byte[12];
      assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
      assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
      assertThat(shownOutWhile(socket, "", " ")).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void aSlowSenderIsNotTakenForASlowService() {
    var drops =
        Flux.interval(Duration.ofMillis(200))
            .map(_ -> (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(new byte[10]))
            .take(50);
    wang()
        .post()
        .uri("/api/plan/imports")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(BodyInserters.fromDataBuffers(drops))
        .exchange()
        .expectStatus()
        .isEqualTo(408)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:body-too-slow");
  }

  @Test
  void onlySoManyConnectionsAreOpenAtOnce() throws IOException {
    var open = new ArrayList<Socket>();
    try {
      for (int i = 0; i < 130; i++) {
        open.add(connect());
      }
      assertThat(shownOutWhile(open.getLast(), "", "")).isLessThan(LIMIT);
    } finally {
      for (var socket : open) {
        socket.close();
      }
    }
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(figures())
                .containsPattern("gateway_refused_total\\{kind=\"connection\"\\} [1-9]"));
  }

  private static String figures() {
    return Optional.ofNullable(
            RIG.management()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody())
        .orElseThrow();
  }

  private static Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), RIG.port());
    socket.setSoTimeout(500);
    return socket;
  }

  /** How long it takes until the other side closes, while it is sent one drop after the other. */
  private static Duration shownOutWhile(Socket socket, String first, String drop)
      throws IOException {
    long began = System.nanoTime();
    socket.getOutputStream().write(first.getBytes(StandardCharsets.UTF_8));
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          try {
            socket.getOutputStream().write(drop.getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(100);
            var unused = socket.getInputStream().readAllBytes();
            return true;
          } catch (SocketTimeoutException e) {
            return false;
          } catch (IOException e) {
            return true;
          }
        });
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
