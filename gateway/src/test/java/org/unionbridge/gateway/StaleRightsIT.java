package org.unionbridge.gateway;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A gateway that cannot read who holds which post, because the broker is gone. */
class StaleRightsIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void carefulActionsEndFirstAndThenAllOthersUntilTheDirectoryIsReadAgain()
      throws IOException, InterruptedException {
    try (var broker = new BrokerAlone();
        var rig =
            new GatewayRig(
                "KAFKA_BOOTSTRAP=" + broker.bootstrapServers(),
                "spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "GATEWAY_RIGHTS_KNOWN_CAREFUL=5s",
                "GATEWAY_RIGHTS_KNOWN_ANYTHING=15s")) {
      rig.open(rig.firstLink(), "founder");
      rig.directory().tellOfTheRoot();
      var founder = rig.as("founder");
      var unused = rig.invited(founder, "m2");

      broker.kill();
      eventually(invitation(founder), 503);
      founder.get().uri("/api/plan/tasks").exchange().expectStatus().isOk().expectBody();
      eventually(founder.get().uri("/api/plan/tasks")::exchange, 503);
      isNotCurrent(founder.get().uri("/api/plan/tasks").exchange());
      isNotCurrent(invitation(founder).answer());

      broker.startAgain();
      eventually(invitation(founder), 201);
      founder.get().uri("/api/plan/tasks").exchange().expectStatus().isOk().expectBody();
    }
  }

  /** Something to ask again and again. */
  private interface Question {
    ResponseSpec answer();
  }

  private static Question invitation(WebTestClient by) {
    return () ->
        by.post().uri("/api/gateway/accounts").bodyValue(Map.of("memberId", "m2")).exchange();
  }

  private static void eventually(Question question, int status) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> question.answer().expectStatus().isEqualTo(status).expectBody().returnResult());
  }

  private static void isNotCurrent(ResponseSpec answer) {
    answer
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "10")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:rights-not-current");
  }
}
