package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.Disposable;

/** Streams of events through the gateway, and their ends. */
class LiveIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String LIVE = "/api/notification/duties/live";
  private static final GatewayRig RIG =
      GatewayRig.onAStoreOfItsOwn(
          "GATEWAY_LIVE_MOST=2", "GATEWAY_LIVE_LOOK=1s", "GATEWAY_EXCHANGE=3s");

  @BeforeAll
  static void theUnionHasAChair() {
    RIG.open(RIG.firstLink(), "founder");
    RIG.directory().tellOfTheRoot();
    RIG.open(RIG.invited(RIG.as("founder"), "m1"), "li");
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  private static ResponseSpec listen(WebTestClient client) {
    return client.get().uri(LIVE).header("Last-Event-ID", "p7").exchange();
  }

  /** A stream that somebody reads, in another thread. */
  private static final class Listening implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Disposable reading;

    Listening(WebTestClient client) {
      this.reading =
          listen(client)
              .expectStatus()
              .isOk()
              .expectHeader()
              .contentTypeCompatibleWith("text/event-stream")
              .returnResult(String.class)
              .getResponseBody()
              .doOnTerminate(() -> ended.set(true))
              .subscribe(heard::add, _ -> {});
    }

    @Override
    public void close() {
      reading.dispose();
    }
  }

  @Test
  void aStreamOutlivesTheDeadlinesOfOtherAnswers() {
    try (var listening = new Listening(RIG.as("li"))) {
      await().atMost(LIMIT).until(() -> listening.heard.size() > 30);
      assertThat(listening.heard).first().asString().contains("after p7 0");
      assertThat(listening.ended).isFalse();
    }
  }

  @Test
  void aStreamEndsWithItsSession() {
    var li = RIG.as("li");
    try (var listening = new Listening(li)) {
      await().atMost(LIMIT).until(() -> !listening.heard.isEmpty());
      li.delete()
          .uri("/api/gateway/session")
          .header("X-Requested-With", "unionbridge")
          .exchange()
          .expectStatus()
          .is2xxSuccessful()
          .expectBody();
      await().atMost(LIMIT).untilTrue(listening.ended);
    }
    listen(li).expectStatus().isUnauthorized().expectBody();
  }

  @Test
  void soManyStreamsAreOpenAtOnce() {
    var li = RIG.as("li");
    try (var one = new Listening(li);
        var other = new Listening(li)) {
      listen(li).expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectBody();
      assertThat(one.ended).isFalse();
      assertThat(other.ended).isFalse();
    }
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          try (var again = new Listening(li)) {
            assertThat(again.ended).isFalse();
          }
        });
  }

  @Test
  void whoIsNotSignedInHearsNothing() {
    listen(RIG.client()).expectStatus().isUnauthorized().expectBody();
  }
}
