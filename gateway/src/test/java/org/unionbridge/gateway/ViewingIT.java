package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.TokenClaims;
import org.unionbridge.testing.Topics;
import tools.jackson.databind.JsonNode;

/** Seeing as somebody else: as much as they see, nothing in their name, and never unseen. */
class ViewingIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Map<String, ?> AS_THE_CHAIR =
      Map.of("memberId", "m1", "purpose", "check-of-rights");
  private static final GatewayRig RIG = GatewayRig.onAStoreOfItsOwn();

  private WebTestClient administrator = RIG.client();

  @BeforeAll
  static void theFederationHasASecurityAdministrator() {
    RIG.open(RIG.firstLink(), "founder");
    RIG.directory().tellOfTheRoot();
    RIG.directory().tellThatTheSecondHolds("security-admin", 2);
    var founder = RIG.as("founder");
    RIG.open(RIG.invited(founder, "m2"), "wang");
    RIG.open(RIG.invited(founder, "m1"), "li");
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  @BeforeEach
  void signIn() {
    administrator = RIG.as("wang");
  }

  private ResponseSpec begin(WebTestClient client, Map<String, ?> request) {
    return client.post().uri("/api/gateway/viewing").bodyValue(request).exchange();
  }

  private static void refused(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  /** What the service is told of who asks. */
  private SignedJWT tokenAt(String path) {
    var echo =
        administrator
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    var bearer = Objects.requireNonNull(echo).at("/headers/authorization").asString();
    try {
      return SignedJWT.parse(bearer.substring("Bearer ".length()));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatTheOtherMaySeeIsSeenUnderOnesOwnAccount() throws ParseException {
    var before = tokenAt("/api/plan/tasks").getJWTClaimsSet();
    begin(administrator, AS_THE_CHAIR).expectStatus().isOk().expectBody();

    var claims = tokenAt("/api/plan/tasks").getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo(before.getSubject());
    assertThat(claims.getClaim(TokenClaims.MEMBER)).isEqualTo("m1");
    assertThat(claims.getClaim(TokenClaims.POST)).isEqualTo("chair");
    administrator.get().uri("/api/gateway/viewing").exchange().expectStatus().isOk().expectBody();

    administrator
        .delete()
        .uri("/api/gateway/viewing")
        .header("X-Requested-With", "unionbridge")
        .exchange()
        .expectStatus()
        .isNoContent()
        .expectBody();
    assertThat(tokenAt("/api/plan/tasks").getJWTClaimsSet().getClaim(TokenClaims.POST))
        .isEqualTo("security-admin");
  }

  @Test
  void nothingIsDoneInTheNameOfTheOther() {
    begin(administrator, AS_THE_CHAIR).expectStatus().isOk().expectBody();
    for (var path : new String[] {"/api/plan/imports", "/api/member/members/m1/personal-data"}) {
      refused(administrator.post().uri(path).bodyValue(Map.of()).exchange(), 403, "viewing-only");
    }
    administrator
        .post()
        .uri("/api/plan/titles")
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void itIsRecordedWithWhatForAndEndsWithTheSession() throws ParseException {
    begin(administrator, AS_THE_CHAIR).expectStatus().isOk().expectBody();
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(Topics.all(SharedBroker.get().bootstrapServers(), "gateway.audit"))
                .filteredOn(
                    record -> Topics.header(record, "ce_type").equals("gateway.viewing.began"))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .anyMatch(body -> body.contains("member:m1") && body.contains("check-of-rights")));
    administrator = RIG.as("wang");
    assertThat(tokenAt("/api/plan/tasks").getJWTClaimsSet().getClaim(TokenClaims.POST))
        .isEqualTo("security-admin");
  }

  @Test
  void onlyTheSecurityAdministratorDoesAndOnlyWithinReach() {
    refused(begin(RIG.as("li"), AS_THE_CHAIR), 403, "not-permitted");
    refused(
        begin(administrator, Map.of("memberId", "m9", "purpose", "support")),
        422,
        "unknown-reference");
    refused(
        begin(
            administrator,
            Map.of("memberId", "m1", "post", "finance-officer", "purpose", "support")),
        409,
        "post-not-theirs");
    begin(administrator, Map.of("memberId", "m1"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("purpose");
  }
}
