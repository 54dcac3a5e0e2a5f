package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people did and tried at the gateway, as the post of the audit reads it. */
class AuditIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String UNKNOWN = "0a1b2c3d4e5f6g7h8j9k";
  private static final GatewayRig RIG = GatewayRig.onAStoreOfItsOwn();

  @BeforeAll
  static void theFederationHasSomebodyForTheAudit() {
    RIG.open(RIG.firstLink(), "founder");
    RIG.directory().tellOfTheRoot();
    RIG.directory().tellThatTheSecondHolds("audit-admin", 2);
    RIG.open(RIG.invited(RIG.as("founder"), "m2"), "wang");
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  private static List<JsonNode> read(WebTestClient reader, String query) {
    var page =
        Optional.ofNullable(
                reader
                    .get()
                    .uri("/api/gateway/audit?" + query)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(ObjectNode.class)
                    .returnResult()
                    .getResponseBody())
            .orElseThrow();
    return page.withArray("items").valueStream().toList();
  }

  private static WebTestClient reader() {
    return RIG.as("wang");
  }

  private static List<JsonNode> awaited(String query) {
    var reader = reader();
    return await().atMost(LIMIT).until(() -> read(reader, query), entries -> !entries.isEmpty());
  }

  private static void refused(WebTestClient by, HttpMethod method, String path, int status) {
    by.method(method)
        .uri(path)
        .header("Content-Type", "application/json")
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody();
  }

  @Test
  void whoWasLetInIsThereAndAsItWasWritten() {
    assertThat(awaited("type=gateway.account.opened"))
        .allSatisfy(entry -> {
          assertThat(entry.path("genuine").booleanValue()).isTrue();
          assertThat(entry.path("number").longValue()).isPositive();
          assertThat(entry.path("details").path("accountId").isString()).isTrue();
        });
  }

  @Test
  void whoMayNotReadItIsRefusedAndThatIsThereToo() {
    refused(RIG.as("founder"), HttpMethod.GET, "/api/gateway/audit?account=secret", 403);
    assertThat(awaited("type=gateway.refused"))
        .anySatisfy(entry ->
            assertThat(entry.path("reason").stringValue())
                .isEqualTo("403 not-permitted GET /api/gateway/audit"));
  }

  @Test
  void whatDoesNotExistForSomebodyIsThereByItsId() {
    refused(reader(), HttpMethod.GET, "/api/gateway/things/" + UNKNOWN + "?q=secret", 404);
    var subject = "thing:" + UNKNOWN;
    assertThat(awaited("subject=" + subject + "&type=gateway.refused"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.path("subjects").get(0).stringValue()).isEqualTo(subject);
          assertThat(entry.toString()).doesNotContain("secret").contains("/things/{id}");
        });
  }

  @Test
  void readingIsItselfRead() {
    assertThat(read(reader(), "limit=1")).isNotNull();
    assertThat(awaited("type=gateway.audit-shown"))
        .allSatisfy(entry -> assertThat(entry.path("account").isString()).isTrue());
  }

  @Test
  void nobodyWritesOrRemoves() {
    for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
      refused(reader(), method, "/api/gateway/audit", 405);
    }
  }

  @Test
  void theFiguresTellHowMuchWasChained() {
    assertThat(awaited("type=gateway.account.opened")).isNotEmpty();
    RIG.management()
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectBody(String.class)
        .value(figures ->
            assertThat(figures)
                .contains(
                    "audit_chained_total{topic=\"gateway.audit\"}",
                    "audit_unchained_records{topic=\"member.audit\"}",
                    "audit_unchained_age_seconds",
                    "audit_refusals_suppressed_total"));
  }
}
