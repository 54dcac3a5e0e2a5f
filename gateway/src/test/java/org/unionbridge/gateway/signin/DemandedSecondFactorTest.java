package org.unionbridge.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.secondfactor.FactorBook;

class DemandedSecondFactorTest {

  private static final String FACTOR = "/api/gateway/profile/second-factor";

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor();

  @BeforeEach
  void chairsMustShowASecondFactor() {
    rig.roster.union("/r/u1/", "chair:m1");
    rig.demand("chair", "system-admin");
  }

  @Test
  void whoDidNotSetItUpMayDoNothingElseInThatPost() {
    var signedIn = li.triesToSignIn("li", PASSWORD).expect(200);

    assertThat(signedIn.text("/secondFactor")).isEqualTo("needed");
    li.get("/api/plan/tasks").refused(403, "second-factor-needed");
    li.get("/api/gateway/accounts").refused(403, "second-factor-needed");
    assertThat(li.shows().expect(200).text("/secondFactor")).isEqualTo("needed");
    li.get("/api/gateway/profile").expect(200);
  }

  @Test
  void anotherPostOfTheSamePersonDemandsNone() {
    li.signsIn();
    li.post("/api/gateway/session/acting", Map.of("post", "member", "unionId", "u1")).expect(200);

    li.get("/api/plan/tasks").refused(404, "not-found");
  }

  @Test
  void whoSetsItUpGoesOnAtOnce() {
    li.signsIn();
    var secret = li.post(FACTOR, Map.of("password", PASSWORD)).expect(200).text("/secret");
    li.get("/api/plan/tasks").refused(403, "second-factor-needed");
    li.post(FACTOR + "/confirmation", Map.of("code", "000000")).refused(403, "wrong-code");
    li.get("/api/plan/tasks").refused(403, "second-factor-needed");
    var code = FactorBook.codeOf(secret, rig.clock.instant());
    li.post(FACTOR + "/confirmation", Map.of("code", code)).expect(200);

    li.get("/api/plan/tasks").refused(404, "not-found");
    assertThat(li.shows().json().path("secondFactor").isNull()).isTrue();
    rig.clock.forward(Duration.ofMinutes(10));
    assertThat(li.refreshes().expect(200).json().path("secondFactor").isNull()).isTrue();
  }

  @Test
  void aStolenPasswordOrAnOpenBrowserSetsUpNothing() {
    li.signsIn();

    rig.visitor().post(FACTOR, Map.of("password", PASSWORD)).refused(401, "not-signed-in");
    li.post(FACTOR, Map.of("password", "a wrong long one")).refused(403, "wrong-password");
    li.post(FACTOR + "/confirmation", Map.of("code", "000000"))
        .refused(409, "second-factor-not-set");
  }
}
