package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.TokenClaims;

/** Other software at two gateways that share one store. */
class MachineIT {

  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final String TASKS = "/api/plan/tasks";
  private static final int AT_ONCE = 150;
  private static final GatewayRig FIRST =
      new GatewayRig("GATEWAY_LIMIT_ACCOUNT_AT_ONCE=" + AT_ONCE);
  private static final GatewayRig SECOND = FIRST.sibling();

  @BeforeAll
  static void theFederationHasASecurityAdministrator() {
    FIRST.open(FIRST.firstLink(), "founder");
    FIRST.directory().tellOfTheRoot();
    FIRST.directory().tellThatTheSecondHolds("security-admin", 2);
    FIRST.directory().tellOfAUnion("u2", "/u1/u2/", "m1", List.of("chair"));
    FIRST.directory().tellOfAUnion("u3", "/u1/u3/", "m1", List.of("chair"));
    FIRST.open(FIRST.invited(FIRST.as("founder"), "m2"), "wang");
  }

  @AfterAll
  static void stop() {
    SECOND.close();
    FIRST.close();
  }

  private static MadeMachine made(String unionId) {
    return MadeMachine.at(FIRST, unionId);
  }

  private static void bothAnswer(MadeMachine machine, int status) {
    await()
        .atMost(BOUND)
        .untilAsserted(() -> {
          assertThat(machine.status(FIRST, TASKS)).isEqualTo(status);
          assertThat(machine.status(SECOND, TASKS)).isEqualTo(status);
        });
  }

  @Test
  void servicesAreToldItsActionsAndNeverItsSecret() throws ParseException {
    var machine = made("u2");

    for (var gateway : List.of(FIRST, SECOND)) {
      var echo = MadeMachine.answer(machine.asks(gateway, TASKS).expectStatus().isOk());
      var inner = claims(echo.at("/headers/authorization").asString());
      assertThat(echo.toString()).doesNotContain("ubm_");
      assertThat(inner.getSubject()).isEqualTo(machine.id());
      assertThat(inner.getAudience()).containsExactly(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS);
      assertThat(inner.getStringListClaim(TokenClaims.ACTIONS))
          .containsExactly("plan.plan.see", "plan.task.see");
      assertThat(inner.getStringClaim(TokenClaims.POST)).isEqualTo("plan-officer");
      assertThat(inner.getStringClaim(TokenClaims.PATH)).isEqualTo("/u1/u2/");
      assertThat(inner.getStringClaim(TokenClaims.MEMBER)).isNull();
    }
    await()
        .atMost(BOUND)
        .untilAsserted(() -> assertThat(FIRST.facts()).contains("gateway.machine.made"));
  }

  private static JWTClaimsSet claims(String authorization) throws ParseException {
    return SignedJWT.parse(authorization.substring("Bearer ".length())).getJWTClaimsSet();
  }

  @Test
  void nothingOfTheGatewaysOwnIsForMachinesNotEvenWithCookies() {
    var machine = made("u2");
    var wang = FIRST.as("wang").mutate().defaultHeaders(machine::bear).build();

    for (var path :
        List.of(
            "session",
            "sessions",
            "profile",
            "accounts",
            "machines",
            "audit",
            "viewing",
            "rights")) {
      notForMachines(wang.get().uri("/api/gateway/" + path).exchange());
    }
    notForMachines(
        wang.post()
            .uri("/api/gateway/session")
            .bodyValue(Map.of("login", "wang", "password", GatewayRig.PASSWORD))
            .exchange());
    var echo = MadeMachine.answer(wang.get().uri(TASKS).exchange().expectStatus().isOk());
    assertThat(echo.path("headers").has("cookie")).isFalse();
  }

  private static void notForMachines(ResponseSpec answer) {
    answer
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-for-machines");
  }

  @Test
  void aDisabledMachineIsSoonOutAtBoth() {
    var machine = made("u2");
    bothAnswer(machine, 200);

    var disabled = Instant.now();
    FIRST
        .as("wang")
        .post()
        .uri(MadeMachine.MACHINES + "/" + machine.id() + "/disabling")
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isNoContent()
        .expectBody();

    bothAnswer(machine, 401);
    System.out.printf("out at both gateways after %s%n", Duration.between(disabled, Instant.now()));
  }

  @Test
  void aRotatedSecretAndTheOneBeforeLetInAtBoth() {
    var machine = made("u2");
    var rotated = machine.rotated(FIRST, Map.of());

    bothAnswer(machine, 200);
    bothAnswer(rotated, 200);
    var last = machine.rotated(FIRST, Map.of("atOnce", true));
    bothAnswer(rotated, 401);
    bothAnswer(machine, 401);
    bothAnswer(last, 200);
  }

  @Test
  void aMachineIsOutOnTheDayAfterItsLast() {
    var machine = made("u2");
    bothAnswer(machine, 200);

    turn(Duration.ofDays(1));
    try {
      bothAnswer(machine, 401);
      machine
          .asks(SECOND, TASKS)
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("urn:problem:machine-expired");
    } finally {
      turn(Duration.ofDays(-1));
    }
    FIRST
        .management()
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectBody(String.class)
        .value(figures ->
            assertThat(figures).contains("gateway_machine_refused_total{why=\"run-out\"}"));
  }

  private static void turn(Duration time) {
    FIRST.bean(TurnedClock.class).forward(time);
    SECOND.bean(TurnedClock.class).forward(time);
  }

  @Test
  void aMachineEndsWithItsUnion() {
    var machine = made("u3");
    bothAnswer(machine, 200);

    FIRST.directory().tellThatAUnionIsClosed("u3", "/u1/u3/");

    bothAnswer(machine, 403);
  }

  @Test
  void aMachineThatAsksTooOftenIsKeptOutLikeAnybody() {
    var machine = made("u2");
    WebTestClient client = FIRST.client().mutate().defaultHeaders(machine::bear).build();

    await()
        .atMost(BOUND)
        .untilAsserted(() -> {
          for (int i = 0; i < AT_ONCE; i++) {
            client.get().uri(TASKS).exchange().expectBody();
          }
          client.get().uri(TASKS).exchange().expectStatus().isEqualTo(429).expectBody();
        });
    assertThat(machine.status(SECOND, TASKS)).isEqualTo(200);
  }
}
