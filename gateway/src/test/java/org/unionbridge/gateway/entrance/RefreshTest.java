package org.unionbridge.gateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.entrance.SessionCookies.ACCESS;
import static org.unionbridge.gateway.entrance.SessionCookies.REFRESH;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.session.SessionRig;
import org.unionbridge.gateway.signin.IdentityRig;
import org.unionbridge.gateway.signin.Visitor;

class RefreshTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor();

  @BeforeEach
  void liIsSignedIn() {
    li.signsIn();
  }

  @Test
  void theRefreshSecretIsAnotherEachTimeAndTheSessionGoesOn() {
    var first = li.cookie(REFRESH).getValue();
    rig.clock.forward(SessionRig.ACCESS);
    assertThat(li.isSignedIn()).isFalse();

    assertThat(li.refreshes().expect(200).text("/memberId")).isEqualTo("m1");

    assertThat(li.cookie(REFRESH).getValue()).isNotEqualTo(first);
    assertThat(li.isSignedIn()).isTrue();
    assertThat(rig.sessions.stored()).doesNotContain(li.cookie(REFRESH).getValue());
  }

  @Test
  void anotherTabThatSendsTheSameSecretSoonAfterGetsTheSameSuccessor() {
    var tab = li.copy();
    li.refreshes().expect(200);
    rig.clock.forward(SOON);

    tab.refreshes().expect(200);

    assertThat(tab.cookie(REFRESH).getValue()).isEqualTo(li.cookie(REFRESH).getValue());
    assertThat(tab.isSignedIn()).isTrue();
    assertThat(li.isSignedIn()).isTrue();
    assertThat(rig.noted()).doesNotContain("gateway.refresh.reused");
  }

  @Test
  void manyTabsAtOnceOverManyGatewaysGetOneSuccessor() {
    var tabs = IntStream.range(0, 8).mapToObj(_ -> li.copy()).toList();

    tabs.parallelStream().forEach(tab -> tab.refreshes().expect(200));

    assertThat(tabs.stream().map(tab -> tab.cookie(REFRESH).getValue()).distinct()).hasSize(1);
    assertThat(tabs).allMatch(Visitor::isSignedIn);
  }

  @Test
  void anOldSecretThatComesLaterEndsTheWholeSession() {
    var thief = li.copy();
    li.refreshes().expect(200);
    rig.clock.forward(SOON.plusMillis(1));

    thief.refreshes().refused(401, "not-signed-in");

    assertThat(li.isSignedIn()).isFalse();
    li.refreshes().refused(401, "not-signed-in");
    assertThat(rig.noted()).endsWith("gateway.refresh.reused");
    assertThat(rig.notes.getLast().memberId()).contains("m1");
  }

  @Test
  void aSecretFromTwoTurnsAgoIsOldAtOnce() {
    var thief = li.copy();
    li.refreshes().expect(200);
    li.refreshes().expect(200);

    thief.refreshes().refused(401, "not-signed-in");

    assertThat(li.isSignedIn()).isFalse();
  }

  @Test
  void whoMakesUpASecretEndsNobodysSession() {
    var other = rig.visitor();
    var secret = li.cookie(REFRESH).getValue();
    for (var forged : new String[] {secret.replace(".0.", ".1."), secret + "x", "x", ""}) {
      other.keep(REFRESH, forged);
      other.refreshes().refused(401, "not-signed-in");
    }

    assertThat(li.isSignedIn()).isTrue();
    assertThat(rig.noted()).doesNotContain("gateway.refresh.reused");
  }

  @Test
  void aTurnThatAStoreRestoredFromACopyDoesNotKnowYetEndsNothing() {
    li.refreshes().expect(200);
    rig.sessions.turnBack(1);

    li.refreshes().refused(401, "not-signed-in");

    assertThat(rig.sessions.lasting()).isEqualTo(1);
  }

  @Test
  void aSessionThatIsNotUsedRunsOut() {
    rig.clock.forward(SessionRig.IDLE);

    li.refreshes().refused(401, "not-signed-in");
    assertThat(rig.sessions.leftAfterTidying()).isZero();
  }

  @Test
  void aSessionThatIsUsedRunsOutInTheEnd() {
    var hours = Duration.ofHours(11);
    var passed = Duration.ZERO;
    while (passed.plus(hours).compareTo(SessionRig.MOST) < 0) {
      rig.clock.forward(hours);
      passed = passed.plus(hours);
      li.refreshes().expect(200);
    }
    assertThat(li.cookie(REFRESH).getMaxAge()).isEqualTo(SessionRig.MOST.minus(passed));
    rig.clock.forward(SessionRig.MOST.minus(passed));

    li.refreshes().refused(401, "not-signed-in");
  }

  @Test
  void aClockThatIsSetBackSignsNobodyOutAndHelpsNoThief() {
    var thief = li.copy();
    li.refreshes().expect(200);
    rig.clock.forward(Duration.ofHours(-1));
    assertThat(li.isSignedIn()).isTrue();

    thief.refreshes().refused(401, "not-signed-in");

    assertThat(li.isSignedIn()).isFalse();
  }

  @Test
  void anEndedSessionIsNotBroughtBackByARequestOnItsWay() {
    var tab = li.copy();
    li.delete(Entrance.SESSION).expect(204);

    tab.refreshes().refused(401, "not-signed-in");
    tab.lose(ACCESS);
    assertThat(tab.isSignedIn()).isFalse();
    assertThat(rig.sessions.lasting()).isZero();
  }
}
