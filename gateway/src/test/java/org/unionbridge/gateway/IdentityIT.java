package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionbridge.gateway.GatewayRig.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.signin.Visitor;

/** Coming in and staying in at two gateways that share one real store. */
class IdentityIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String REFRESH = "unionbridge-refresh";
  private static final String FACTOR = "/api/gateway/profile/second-factor";
  private static final GatewayRig FIRST = new GatewayRig();
  private static final GatewayRig SECOND = FIRST.sibling();

  @BeforeAll
  static void peopleHaveAccounts() {
    FIRST.open(FIRST.firstLink(), "founder");
    FIRST.directory().tellOfTheRoot();
    var founder = FIRST.as("founder");
    FIRST.open(FIRST.invited(founder, "m2"), "wang");
    FIRST.open(FIRST.invited(founder, "m1"), "li");
  }

  @AfterAll
  static void stop() {
    SECOND.close();
    FIRST.close();
  }

  private static Visitor at(GatewayRig gateway) {
    return new Visitor(gateway::client);
  }

  private static Visitor signedIn(GatewayRig gateway, String login) {
    var visitor = at(gateway);
    visitor.triesToSignIn(login, PASSWORD).expect(200);
    return visitor;
  }

  private static Visitor moved(Visitor visitor, GatewayRig gateway) {
    var there = at(gateway);
    for (var name : List.of("unionbridge-session", REFRESH)) {
      there.keep(name, visitor.cookie(name).getValue());
    }
    return there;
  }

  @Test
  void aRefreshSecretSentToBothAtOnceHasOneSuccessorAndAnOldOneEndsTheSession() {
    var here = signedIn(FIRST, "wang");
    var there = moved(here, SECOND);
    var thief = moved(here, SECOND);

    Stream.of(here, there).parallel().forEach(tab -> tab.refreshes().expect(200));

    assertThat(there.cookie(REFRESH).getValue()).isEqualTo(here.cookie(REFRESH).getValue());
    assertThat(here.isSignedIn() && there.isSignedIn()).isTrue();
    there.refreshes().expect(200);
    thief.refreshes().refused(401, "not-signed-in");
    // the other gateway remembers a session for two seconds
    await().atMost(Duration.ofSeconds(5)).until(() -> !here.isSignedIn());
    here.shows().refused(401, "not-signed-in");
  }

  @Test
  void aCodeSentToBothAtOnceLetsInOnce() {
    var li = signedIn(FIRST, "li");
    var secret = li.post(FACTOR, Map.of("password", PASSWORD)).expect(200).text("/secret");
    var confirmed =
        li.post(FACTOR + "/confirmation", Map.of("code", FactorBook.codeOf(secret, Instant.now())))
            .expect(200);
    var visitors = List.of(at(FIRST), at(SECOND), at(FIRST), at(SECOND));
    visitors.forEach(visitor ->
        assertThat(visitor.triesToSignIn("li", PASSWORD).expect(200).body())
            .isEqualTo("{\"secondFactor\":\"needed\"}"));
    // of the step after the one that set it up, which the window lets in already
    var code = FactorBook.codeOf(secret, Instant.now().plusSeconds(30));

    var answers =
        visitors.parallelStream()
            .map(visitor ->
                visitor.post("/api/gateway/session/second-factor", Map.of("code", code)).status())
            .toList();

    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 403);
    var onPaper = confirmed.text("/recoveryCodes/0");
    li.post(FACTOR + "/removal", Map.of("password", PASSWORD, "recoveryCode", onPaper)).expect(204);
    signedIn(SECOND, "li").shows().expect(200);
  }

  @Test
  void whoIsShutOutAtOneIsSoonShutOutAtTheOther() {
    var wang = signedIn(SECOND, "wang");
    var li = signedIn(FIRST, "li");
    var account = "/api/gateway/accounts/" + Accounts.idOf("m2");
    assertThat(li.get(account).expect(200).text("/stage")).isEqualTo("open");

    li.post(account + "/disabling", Map.of()).expect(204);

    await().atMost(LIMIT).untilAsserted(() -> wang.shows().refused(401, "not-signed-in"));
    at(SECOND).triesToSignIn("wang", PASSWORD).refused(401, "sign-in-failed");
    li.post(account + "/enabling", Map.of()).expect(204);
    wang.shows().refused(401, "not-signed-in");
    wang.triesToSignIn("wang", PASSWORD).expect(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(FIRST.facts())
                .contains("gateway.account.disabled", "gateway.account.enabled"));
  }
}
