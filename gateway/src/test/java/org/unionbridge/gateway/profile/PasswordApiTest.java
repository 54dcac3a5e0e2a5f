package org.unionbridge.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.signin.IdentityRig;
import org.unionbridge.gateway.signin.Visitor;
import org.unionbridge.gateway.signin.Visitor.Reply;

class PasswordApiTest {

  private static final String NEW = "an even better one";

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor().signsIn();

  @Test
  void anotherPasswordEndsEveryOtherSession() {
    var other = rig.visitor().signsIn();

    change(PASSWORD, NEW).expect(204);

    assertThat(li.isSignedIn()).isTrue();
    li.refreshes().expect(200);
    assertThat(other.isSignedIn()).isFalse();
    other.refreshes().refused(401, "not-signed-in");
    rig.visitor().triesToSignIn("li", PASSWORD).refused(401, "sign-in-failed");
    rig.visitor().triesToSignIn("li", NEW).expect(200);
    assertThat(rig.book.facts()).endsWith("gateway.account.password-changed");
  }

  @Test
  void whoGuessesTheOldPasswordIsSlowedDownLikeAtSigningIn() {
    for (int i = 0; i < 5; i++) {
      change("a wrong long one", NEW).refused(403, "wrong-password");
    }

    change(PASSWORD, NEW).refused(429, "too-many-tries");
    rig.visitor().triesToSignIn("li", PASSWORD).refused(429, "too-many-tries");
    rig.clock.forward(Duration.ofSeconds(1));
    change(PASSWORD, NEW).expect(204);
  }

  @Test
  void aBadOneIsRefusedAndNothingQuotesIt() {
    var tooShort = change(PASSWORD, "short-one");
    tooShort.refused(400, "bad-request");
    assertThat(tooShort.body()).contains("too-short").doesNotContain("short-one");
    assertThat(change(PASSWORD, PASSWORD).expect(400).body()).contains("not-new");
    rig.roster.member("m2", "u1");
    rig.book.member(rig.roster, "m2", "wang.fang.2026", PASSWORD);
    var wang = rig.visitor();
    wang.triesToSignIn("wang.fang.2026", PASSWORD).expect(200);
    assertThat(
            wang.post(
                    "/api/gateway/profile/password",
                    Map.of("password", PASSWORD, "newPassword", "Wang.Fang.2026"))
                .expect(400)
                .body())
        .contains("like-login");
    assertThat(rig.book.facts()).doesNotContain("gateway.account.password-changed");
  }

  private Reply change(String old, String chosen) {
    return li.post("/api/gateway/profile/password", Map.of("password", old, "newPassword", chosen));
  }
}
