package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.gateway.oidc.Fault;
import org.unionbridge.gateway.oidc.Redirects;

/** Signing in by providers, as a browser walks it. */
class OidcIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String IDENTITIES = "/api/gateway/profile/identities";
  private static final OidcRig OIDC = new OidcRig();

  @AfterAll
  static void stop() {
    OIDC.close();
  }

  @AfterEach
  void theProviderIsHonestAgain() {
    OIDC.city.cheat(Fault.NONE);
  }

  @Test
  void theSignInPageIsToldWhatCanBeChosen() {
    assertThat(OIDC.visitor().get("/api/gateway/session/providers").expect(200).body())
        .isEqualTo(
            "{\"items\":[{\"code\":\"city\",\"name\":\"市统一身份认证\"},"
                + "{\"code\":\"other\",\"name\":\"其他\"}]}");
  }

  @Test
  void whoLinkedAnIdentityComesInByIt() {
    var wang = OIDC.linked("wang", "u-17");
    assertThat(wang.get(IDENTITIES).expect(200).text("/items/0/provider")).isEqualTo("city");
    assertThat(wang.get(IDENTITIES).text("/items/0/name")).isEqualTo("市统一身份认证");

    var visitor = OIDC.visitor();
    var there =
        visitor.comesFromElsewhere(OidcRig.PATH + "city?returnTo=/plans?year=2026").expect(302);
    var cookie = visitor.cookie("unionbridge-oidc");
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.isHttpOnly()).isTrue();
    var back = OidcRig.path(Redirects.from(URI.create(there.location())));
    var reply = visitor.comesFromElsewhere(back).expect(302);

    assertThat(reply.location()).isEqualTo("/plans?year=2026");
    assertThat(visitor.shows().expect(200).text("/memberId")).isEqualTo("m2");
    assertThat(visitor.cookie("unionbridge-session").getSameSite()).isEqualTo("Strict");
    assertThat(OidcRig.proven(visitor)).isEqualTo("[\"oidc\"]");
    visitor.refreshes().expect(200);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(OIDC.figures())
                .contains("gateway_oidc_total{outcome=\"let-in\",provider=\"city\"}")
                .contains("gateway_oidc_total{outcome=\"linked\",provider=\"city\"}"));
  }

  @Test
  void whomNobodyLinkedStaysOutWhateverElseFits() {
    OIDC.city.knows(
        Map.of("sub", "u-99", "email", "wang", "preferred_username", "wang", "member", "m2"));
    var visitor = OIDC.visitor();

    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-not-linked", visitor);
  }

  @Test
  void theSameWordAtAnotherProviderIsSomebodyElse() {
    OIDC.linked("wang", "u-18");
    OIDC.other.knows(Map.of("sub", "u-18"));
    var visitor = OIDC.visitor();

    OidcRig.staysOut(OIDC.comesBy("other", visitor), "oidc-not-linked", visitor);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"OTHER_NONCE", "UNSIGNED", "SIGNED_BY_OUR_SECRET", "EXPIRED", "OTHER_AUDIENCE"})
  void whatProvesNothingLetsNobodyIn(Fault fault) {
    OIDC.linked("wang", "u-23");
    OIDC.city.cheat(fault);
    var visitor = OIDC.visitor();

    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-not-proven", visitor);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_STATE", "OTHER_STATE"})
  void withoutTheRightStateNothingWasBegun(Fault fault) {
    OIDC.linked("wang", "u-24");
    OIDC.city.cheat(fault);
    var visitor = OIDC.visitor();

    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-stale", visitor);
  }

  @Test
  void whatWasBegunEndsOnceInItsOwnBrowserAtItsOwnProvider() {
    OIDC.linked("wang", "u-25");
    var visitor = OIDC.visitor();
    var elsewhere = OIDC.sentBack(visitor, "city").replace("/oidc/city/", "/oidc/other/");
    OidcRig.staysOut(visitor.comesFromElsewhere(elsewhere), "oidc-stale", visitor);

    var back = OIDC.sentBack(visitor, "city");
    var thief = OIDC.visitor();
    OidcRig.staysOut(thief.comesFromElsewhere(back), "oidc-stale", thief);
    var copy = visitor.copy();
    assertThat(visitor.comesFromElsewhere(back).location()).isEqualTo("/");
    OidcRig.staysOut(copy.comesFromElsewhere(back), "oidc-not-proven", copy);
    assertThat(visitor.comesFromElsewhere(back).location())
        .isEqualTo("/sign-in?problem=oidc-stale");
  }

  @Test
  void whoIsSentBackForAnotherProviderStaysOut() {
    OIDC.city.cheat(Fault.SAYS_IT_IS_ANOTHER);
    OidcRig.staysOut(OIDC.comesBy("city", OIDC.visitor()), "oidc-not-proven", OIDC.visitor());
    OIDC.city.cheat(Fault.DENIES);
    OidcRig.staysOut(OIDC.comesBy("city", OIDC.visitor()), "oidc-denied", OIDC.visitor());
  }

  @ParameterizedTest
  @EnumSource(names = {"BROKEN", "SLOW"})
  void aProviderThatIsDownIsInNobodysWay(Fault fault) {
    OIDC.city.cheat(fault);
    for (int i = 0; i < 3; i++) {
      OidcRig.staysOut(OIDC.comesBy("city", OIDC.visitor()), "oidc-unavailable", OIDC.visitor());
    }

    OIDC.signedIn("wang").shows().expect(200);
    assertThat(OIDC.comesBy("other", OIDC.visitor()).location()).contains("oidc-not-linked");
    OIDC.city.cheat(Fault.NONE);
    OIDC.city.knows(Map.of("sub", "u-98"));
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(OIDC.comesBy("city", OIDC.visitor()).location())
                .contains("oidc-not-linked"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/api/x"})
  void nobodyIsSentOnToAnotherSite(String page) {
    OIDC.visitor()
        .comesFromElsewhere(OidcRig.PATH + "city?returnTo=" + page)
        .refused(400, "bad-request");
  }

  @Test
  void aProviderThatIsNotSetIsNone() {
    OidcRig.staysOut(
        OIDC.visitor().comesFromElsewhere(OidcRig.PATH + "none"),
        "oidc-no-provider",
        OIDC.visitor());
    OidcRig.staysOut(
        OIDC.visitor().comesFromElsewhere(OidcRig.PATH + "none/callback"),
        "oidc-no-provider",
        OIDC.visitor());
    assertThat(OIDC.figures())
        .contains("gateway_oidc_total{outcome=\"oidc-no-provider\",provider=\"none\"}");
  }
}
