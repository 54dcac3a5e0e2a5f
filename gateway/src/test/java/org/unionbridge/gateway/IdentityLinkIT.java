package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.GatewayRig.PASSWORD;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.oidc.Fault;
import org.unionbridge.gateway.oidc.Redirects;
import org.unionbridge.gateway.secondfactor.FactorBook;

/** Identities at providers, linked to accounts and taken away. */
class IdentityLinkIT {

  private static final String IDENTITIES = "/api/gateway/profile/identities";
  private static final String FACTOR = "/api/gateway/profile/second-factor";
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
  void anIdentityBelongsToOneAccountAndLetsInNoMoreOnceItIsTakenAway() {
    var wang = OIDC.linked("wang", "u-19");
    var li = OIDC.signedIn("li");
    var before = li.get(IDENTITIES).expect(200).body();
    assertThat(OIDC.links(li, "u-19").location())
        .isEqualTo("/profile?problem=oidc-linked-elsewhere");
    assertThat(li.get(IDENTITIES).expect(200).body()).isEqualTo(before);

    wang.get(IDENTITIES)
        .json()
        .path("items")
        .valueStream()
        .map(link -> link.path("id").asString(""))
        .toList()
        .forEach(id -> {
          li.delete(IDENTITIES + "/" + id).refused(404, "not-found");
          wang.delete(IDENTITIES + "/" + id).expect(204);
        });

    var visitor = OIDC.visitor();
    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-not-linked", visitor);
  }

  @Test
  void linkingTakesASessionAndThePasswordAgain() {
    var body = Map.of("provider", "city", "password", "a wrong long one");
    OIDC.visitor().post(IDENTITIES, body).refused(401, "not-signed-in");
    OIDC.signedIn("wang").post(IDENTITIES, body).refused(403, "wrong-password");
    OIDC.signedIn("wang")
        .post(IDENTITIES, Map.of("provider", "none", "password", PASSWORD))
        .refused(422, "unknown-reference");
    OIDC.signedIn("wang")
        .post(
            IDENTITIES,
            Map.of("provider", "city", "password", PASSWORD, "returnTo", "//evil.example"))
        .refused(400, "bad-request");
  }

  @Test
  void whoSignsOutMeanwhileLinksNothing() {
    var wang = OIDC.signedIn("wang");
    OIDC.city.knows(Map.of("sub", "u-20"));
    var there =
        wang.post(IDENTITIES, Map.of("provider", "city", "password", PASSWORD)).text("/address");
    var back = OidcRig.path(Redirects.from(URI.create(there)));
    wang.delete("/api/gateway/session").expect(204);

    assertThat(wang.comesFromElsewhere(back).location()).isEqualTo("/?problem=oidc-session-over");
    var visitor = OIDC.visitor();
    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-not-linked", visitor);
  }

  @Test
  void aSecondFactorIsStillAskedForUnlessTheProviderDidInTrustedWords() {
    var li = OIDC.linked("li", "u-21");
    var secret = li.post(FACTOR, Map.of("password", PASSWORD)).expect(200).text("/secret");
    var code = FactorBook.codeOf(secret, Instant.now());
    var paper = li.post(FACTOR + "/confirmation", Map.of("code", code)).text("/recoveryCodes/0");

    var visitor = OIDC.visitor();
    OIDC.city.knows(Map.of("sub", "u-21", "amr", List.of("pwd")));
    assertThat(OIDC.comesBy("city", visitor).location())
        .isEqualTo("/sign-in?secondFactor=needed&returnTo=%2F");
    visitor.shows().refused(401, "not-signed-in");
    var later = FactorBook.codeOf(secret, Instant.now().plusSeconds(30));
    visitor.post("/api/gateway/session/second-factor", Map.of("code", later)).expect(200);
    assertThat(OidcRig.proven(visitor)).isEqualTo("[\"oidc\",\"second-factor\"]");

    var other = OIDC.visitor();
    OIDC.city.knows(Map.of("sub", "u-21", "amr", List.of("pwd", "otp")));
    assertThat(OIDC.comesBy("city", other).location()).isEqualTo("/");
    assertThat(OidcRig.proven(other)).isEqualTo("[\"oidc\",\"oidc-second-factor\"]");
    li.post(FACTOR + "/removal", Map.of("password", PASSWORD, "recoveryCode", paper)).expect(204);
  }

  @Test
  void anAccountThatIsDisabledStaysShutAndAResetEndsItsLinks() {
    OIDC.linked("wang", "u-22");
    var li = OIDC.signedIn("li");
    var account = "/api/gateway/accounts/" + Accounts.idOf("m2");
    li.post(account + "/disabling", Map.of()).expect(204);
    var visitor = OIDC.visitor();
    OidcRig.staysOut(OIDC.comesBy("city", visitor), "oidc-account-not-open", visitor);

    li.post(account + "/enabling", Map.of()).expect(204);
    assertThat(OIDC.comesBy("city", visitor).location()).isEqualTo("/");

    var link = li.post(account + "/reset", Map.of()).text("/link");
    OidcRig.staysOut(OIDC.comesBy("city", OIDC.visitor()), "oidc-account-not-open", OIDC.visitor());
    OIDC.gateway.open(link, "wang");
    OidcRig.staysOut(OIDC.comesBy("city", OIDC.visitor()), "oidc-not-linked", OIDC.visitor());
  }
}
