package org.unionbridge.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.signin.Visitor.Reply;

class SecondFactorSignInTest {

  private static final String SESSION = "/api/gateway/session";
  private static final String FACTOR = "/api/gateway/profile/second-factor";
  private static final Duration STEP = Duration.ofSeconds(30);

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor();
  private final Visitor other = rig.visitor();
  private String secret = "";
  private List<String> recovery = List.of();

  @BeforeEach
  void liHasASecondFactor() {
    li.signsIn();
    other.signsIn();
    secret = li.post(FACTOR, Map.of("password", PASSWORD)).expect(200).text("/secret");
    var confirmed = li.post(FACTOR + "/confirmation", Map.of("code", code())).expect(200);
    recovery =
        confirmed.json().path("recoveryCodes").valueStream().map(c -> c.stringValue()).toList();
    rig.clock.forward(STEP);
  }

  private String code() {
    return FactorBook.codeOf(secret, rig.clock.instant());
  }

  private static Reply shows(Visitor visitor, String code) {
    return visitor.post(SESSION + "/second-factor", Map.of("code", code));
  }

  private static Reply pays(Visitor visitor, String recoveryCode) {
    return visitor.post(SESSION + "/second-factor", Map.of("recoveryCode", recoveryCode));
  }

  private Visitor halfway() {
    var visitor = rig.visitor();
    visitor.triesToSignIn("li", PASSWORD).expect(200);
    return visitor;
  }

  @Test
  void setUpEndsTheSessionsThatNeverShowedOneAndKeepsTheOneThatDid() {
    assertThat(li.isSignedIn()).isTrue();
    assertThat(other.isSignedIn()).isFalse();
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void thePasswordAloneLetsInNowhere() {
    var visitor = rig.visitor();
    var answer = visitor.triesToSignIn("li", PASSWORD).expect(200);

    assertThat(answer.body()).isEqualTo("{\"secondFactor\":\"needed\"}");
    var half = visitor.cookie("unionbridge-half-session");
    assertThat(half.isHttpOnly()).isTrue();
    assertThat(half.getSameSite()).isEqualTo("Strict");
    assertThat(half.getMaxAge()).isEqualTo(Duration.ofMinutes(5));
    visitor.shows().refused(401, "not-signed-in");
    visitor.refreshes().refused(401, "not-signed-in");
    visitor.keep("unionbridge-session", half.getValue());
    visitor.shows().refused(401, "not-signed-in");
  }

  @Test
  void theCodeLetsInAndTheSessionSaysHowItWasProven() {
    var visitor = halfway();
    var answer = shows(visitor, code()).expect(200);

    assertThat(answer.text("/memberId")).isEqualTo("m1");
    assertThat(visitor.isSignedIn()).isTrue();
    assertThat(visitor.get("/api/gateway/sessions").json().at("/items/0/proven").toString())
        .isEqualTo("[\"password\",\"second-factor\"]");
    assertThat(rig.noted()).endsWith("gateway.sign-in.succeeded");
    rig.clock.forward(STEP);
    shows(visitor, code()).refused(401, "not-signed-in");
  }

  @Test
  void aCodeIsTakenOnceWhoeverSendsItAndHoweverManyAtOnce() {
    var visitors = IntStream.range(0, 4).mapToObj(_ -> halfway()).toList();
    var code = code();

    var answers = visitors.parallelStream().map(visitor -> shows(visitor, code).status()).toList();

    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 403);
    shows(halfway(), code).refused(403, "wrong-code");
    rig.clock.forward(STEP);
    shows(halfway(), code).refused(403, "wrong-code");
    rig.clock.forward(STEP);
    shows(halfway(), code()).expect(200);
  }

  @Test
  void aCodeOfTheStepBeforeAnAcceptedOneIsRefused() {
    var before = code();
    rig.clock.forward(STEP);
    shows(halfway(), code()).expect(200);

    shows(halfway(), before).refused(403, "wrong-code");
  }

  @Test
  void theHalfSessionRunsOutAndCannotBeMadeUp() {
    var visitor = halfway();
    var half = visitor.cookie("unionbridge-half-session").getValue();
    rig.clock.forward(Duration.ofMinutes(5));
    shows(visitor, code()).refused(401, "not-signed-in");

    var later = half.replaceFirst("\\.(\\d+)\\.(\\d+)\\.", ".$1.9999999999.");
    for (var forged : List.of(later, half + "x", "x.1.2.member.u1.x")) {
      visitor.keep("unionbridge-half-session", forged);
      shows(visitor, code()).refused(401, "not-signed-in");
    }
    shows(rig.visitor(), code()).refused(401, "not-signed-in");
  }

  @Test
  void whatHappensToTheAccountMeanwhileEndsTheHalfSessionToo() {
    var visitor = halfway();
    rig.book.disable("m1");
    rig.book.enable("m1");

    shows(visitor, code()).refused(401, "not-signed-in");
  }

  @Test
  void eachRecoveryCodeWorksOnce() {
    var typed = recovery.getFirst().replace("-", " ").toUpperCase(Locale.ROOT);
    var visitor = halfway();
    pays(visitor, typed).expect(200);
    assertThat(
            visitor
                .get("/api/gateway/profile")
                .json()
                .at("/secondFactor/recoveryCodesLeft")
                .intValue())
        .isEqualTo(9);

    pays(halfway(), recovery.getFirst()).refused(403, "wrong-code");
    pays(halfway(), "aaaaa-aaaaa").refused(403, "wrong-code");
    pays(halfway(), recovery.getLast()).expect(200);
    assertThat(rig.factors.facts()).contains("gateway.account.recovery-code-used");
  }

  @Test
  void newRecoveryCodesAreTheEndOfTheOldOnes() {
    li.post(FACTOR + "/recovery-codes", Map.of("code", "000000")).refused(403, "wrong-code");
    li.post(FACTOR + "/recovery-codes", Map.of("code", code())).expect(200);

    pays(halfway(), recovery.getFirst()).refused(403, "wrong-code");
  }

  @Test
  void whoGuessesCodesWaitsLongerEachTimeAlsoWithTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      var wrong = i % 2 == 0 ? shows(halfway(), "000000") : pays(halfway(), "aaaaa-aaaaa");
      wrong.refused(403, "wrong-code");
    }
    assertThat(rig.noted()).contains("gateway.second-factor.failed");

    shows(halfway(), code()).refused(429, "too-many-tries");
    li.post(FACTOR + "/recovery-codes", Map.of("code", code())).refused(429, "too-many-tries");
    rig.clock.forward(Duration.ofSeconds(1));
    shows(halfway(), code()).expect(200);
  }

  @Test
  void itIsTakenAwayByPasswordAndCodeOnly() {
    li.post(FACTOR + "/removal", Map.of("password", "a wrong long one", "code", code()))
        .refused(403, "wrong-password");
    li.post(FACTOR + "/removal", Map.of("password", PASSWORD, "code", "000000"))
        .refused(403, "wrong-code");
    li.post(FACTOR, Map.of("password", PASSWORD)).refused(409, "second-factor-set-already");

    li.post(FACTOR + "/removal", Map.of("password", PASSWORD, "code", code())).expect(204);

    rig.visitor().signsIn();
    assertThat(rig.factors.facts()).endsWith("gateway.account.second-factor-removed");
  }

  @Test
  void aResetTakesItAwayWithThePassword() {
    var visitor = halfway();
    rig.book.open(rig.book.reset("m1"), "li", "another good one");

    shows(visitor, code()).refused(401, "not-signed-in");
    var back = rig.visitor();
    assertThat(back.triesToSignIn("li", "another good one").expect(200).text("/account"))
        .isNotEmpty();
    back.post(FACTOR + "/recovery-codes", Map.of("recoveryCode", recovery.getFirst()))
        .refused(403, "wrong-code");
    back.post(FACTOR, Map.of("password", "another good one")).expect(200);
  }

  @Test
  void allButTheRightFieldsAreRefused() {
    shows(halfway(), "12345678901").refused(400, "bad-request");
    halfway().post(SESSION + "/second-factor", Map.of()).refused(400, "bad-request");
    halfway()
        .post(SESSION + "/second-factor", Map.of("code", "000000", "post", "chair"))
        .refused(400, "bad-request");
  }
}
