package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Two gateways that share one store. */
class TwoGatewaysIT {

  private static final Duration BOUND = Duration.ofSeconds(60);

  @Test
  void whoeverLosesAPostLosesItsRightsAtBoth() {
    try (var one = new GatewayRig();
        var other = one.sibling()) {
      one.open(one.firstLink(), "founder");
      one.directory().tellOfTheRoot();
      one.open(one.invited(one.as("founder"), "m1"), "li");
      var atOne = one.as("li");
      var atOther = other.as("li");
      assertThat(asks(atOne)).isEqualTo(200);
      assertThat(asks(atOther)).isEqualTo(200);

      one.directory().tellThatThePostIsVacant(2);
      var told = Instant.now();

      await()
          .atMost(BOUND)
          .untilAsserted(() -> {
            assertThat(asks(atOne)).isEqualTo(403);
            assertThat(asks(atOther)).isEqualTo(403);
          });
      System.out.println(
          "rights ended at both gateways after "
              + Duration.between(told, Instant.now()).toMillis()
              + " ms");
    }
  }

  private static int asks(WebTestClient client) {
    return client
        .get()
        .uri("/api/plan/tasks")
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }
}
