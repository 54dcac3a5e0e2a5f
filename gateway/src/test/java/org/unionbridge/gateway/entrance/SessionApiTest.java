package org.unionbridge.gateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.session.SessionRig;
import org.unionbridge.gateway.signin.IdentityRig;
import org.unionbridge.gateway.signin.Visitor;
import org.unionbridge.gateway.signin.Visitor.Reply;

class SessionApiTest {

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor();

  @Test
  void whoHasNoPostActsAsAMemberOfTheirUnion() {
    var answer = signIn(Map.of()).expect(200);

    assertThat(answer.text("/memberId")).isEqualTo("m1");
    assertThat(answer.text("/acting/post")).isEqualTo("member");
    assertThat(answer.text("/acting/unionId")).isEqualTo("u1");
  }

  @Test
  void whoHasPostsActsInTheFirstUnlessTheyNameAnother() {
    rig.roster.union("/r/", "welfare-officer:m1").union("/r/u1/", "chair:m1");

    var usual = signIn(Map.of());
    assertThat(usual.text("/acting/post")).isEqualTo("chair");
    assertThat(usual.json().path("posts").findValuesAsString("post"))
        .containsExactly("chair", "welfare-officer", "member");
    var other = signIn(Map.of("post", "welfare-officer", "unionId", "r"));
    assertThat(other.text("/acting/unionId")).isEqualTo("r");
    signIn(Map.of("post", "chair", "unionId", "r")).refused(403, "post-not-held");
  }

  @Test
  void theCookiesAreOutOfReachOfScriptsAndTheStoreHoldsNoSecret() {
    li.signsIn();
    var access = li.cookie(SessionCookies.ACCESS);
    var refresh = li.cookie(SessionCookies.REFRESH);

    for (var cookie : List.of(access, refresh)) {
      assertThat(cookie.isHttpOnly()).isTrue();
      assertThat(cookie.getSameSite()).isEqualTo("Strict");
      assertThat(rig.sessions.stored()).doesNotContain(secretIn(cookie.getValue()));
    }
    assertThat(access.getPath()).isEqualTo("/");
    assertThat(access.getMaxAge()).isEqualTo(SessionRig.ACCESS);
    assertThat(refresh.getPath()).isEqualTo("/api/gateway/session");
    assertThat(refresh.getMaxAge()).isEqualTo(SessionRig.IDLE);
  }

  private static String secretIn(String cookie) {
    return cookie.substring(cookie.lastIndexOf('.') + 1);
  }

  @Test
  void noSecretServesAsAnotherAndAMadeUpOneAsNone() {
    li.signsIn();
    var access = li.cookie(SessionCookies.ACCESS).getValue();
    var refresh = li.cookie(SessionCookies.REFRESH).getValue();
    var later = access.replaceFirst("\\.\\d+\\.", ".9999999999.");

    for (var forged : List.of(refresh, later, "x", access + "x", "a.1.b")) {
      li.keep(SessionCookies.ACCESS, forged);
      li.shows().refused(401, "not-signed-in");
    }
    li.keep(SessionCookies.ACCESS, access);
    li.shows().expect(200);
    li.keep(SessionCookies.REFRESH, access);
    li.refreshes().refused(401, "not-signed-in");
    assertThat(rig.sessions.lasting()).isEqualTo(1);
  }

  @Test
  void aSessionIsShownSwitchedAndEnded() {
    rig.roster.union("/r/", "chair:m1");
    li.signsIn();
    var thief = li.copy();

    assertThat(switchTo("member", "u1").expect(200).text("/acting/post")).isEqualTo("member");
    assertThat(li.shows().text("/acting/post")).isEqualTo("member");
    switchTo("chair", "u1").refused(403, "post-not-held");
    li.delete(Entrance.SESSION).expect(204);

    assertThat(li.isSignedIn()).isFalse();
    thief.shows().refused(401, "not-signed-in");
    thief.refreshes().refused(401, "not-signed-in");
    assertThat(rig.sessions.leftAfterTidying()).isZero();
  }

  @Test
  void whoOnlyHasTheRefreshSecretLeftSignsOutAllTheSame() {
    li.signsIn();
    li.lose(SessionCookies.ACCESS);

    li.delete(Entrance.SESSION).expect(204);

    assertThat(rig.sessions.lasting()).isZero();
  }

  @Test
  void theSessionSecretLetsInForMinutes() {
    li.signsIn();
    rig.clock.forward(SessionRig.ACCESS.minusSeconds(1));
    assertThat(li.isSignedIn()).isTrue();
    rig.clock.forward(Duration.ofSeconds(1));

    li.shows().refused(401, "not-signed-in");
    assertThat(rig.sessions.leftAfterTidying()).isEqualTo(1);
  }

  @Test
  void aLostPostIsLostInARunningSessionToo() {
    rig.roster.union("/r/", "chair:m1");
    li.signsIn();
    rig.roster.union("/r/");

    assertThat(li.shows().expect(200).json().path("acting").isNull()).isTrue();
    li.get("/api/plan/tasks").refused(403, "post-lost");
    switchTo("member", "u1").expect(200);
    li.get("/api/plan/tasks").refused(404, "not-found");
  }

  @Test
  void whoLeftIsSignedInNoMore() {
    li.signsIn();
    rig.roster.memberWhoLeft("m1", "u1");

    li.shows().refused(401, "not-signed-in");
    li.refreshes().refused(401, "not-signed-in");
    signIn(Map.of()).refused(401, "sign-in-failed");
  }

  @Test
  void whoseAccountIsDisabledIsSignedInNoMoreAlsoWhenItIsEnabledAgain() {
    li.signsIn();
    rig.book.disable("m1");

    li.shows().refused(401, "not-signed-in");
    signIn(Map.of()).refused(401, "sign-in-failed");

    rig.book.enable("m1");
    li.signsIn();
    var before = li.copy();
    rig.book.disable("m1");
    rig.book.enable("m1");
    before.shows().refused(401, "not-signed-in");
    before.refreshes().refused(401, "not-signed-in");
    signIn(Map.of()).expect(200);
  }

  @Test
  void aResetEndsEverySessionAndTheOldPassword() {
    li.signsIn();
    var link = rig.book.reset("m1");

    li.shows().refused(401, "not-signed-in");
    li.refreshes().refused(401, "not-signed-in");
    signIn(Map.of()).refused(401, "sign-in-failed");
    rig.book.open(link, "li", "another good one");
    li.shows().refused(401, "not-signed-in");
    signIn(Map.of()).refused(401, "sign-in-failed");
    li.triesToSignIn("li", "another good one").expect(200);
  }

  private Reply signIn(Map<String, String> acting) {
    var body = new HashMap<>(acting);
    body.put("login", "li");
    body.put("password", PASSWORD);
    return li.post(Entrance.SESSION, body);
  }

  private Reply switchTo(String post, String unionId) {
    return li.post(Entrance.SESSION + "/acting", Map.of("post", post, "unionId", unionId));
  }

  @Test
  void whoSignsInAgainLeavesTheOldSessionBehind() {
    var li = rig.visitor().signsIn();
    var before = li.copy();

    li.signsIn();

    assertThat(li.isSignedIn()).isTrue();
    assertThat(before.isSignedIn()).isFalse();
    assertThat(rig.sessions.lasting()).isEqualTo(1);
  }
}
