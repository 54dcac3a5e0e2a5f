package org.unionbridge.gateway.machineentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.machineentry.EntryRig.TASKS;
import static org.unionbridge.gateway.machineentry.EntryRig.ask;
import static org.unionbridge.gateway.machineentry.EntryRig.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.store.Ids;

class MachineEntryTest {

  private static final String SHOW = "member.personal-data.show";

  private final EntryRig rig = new EntryRig();

  @Test
  void aMachineActsInItsPostForItsActionsAlone() {
    ask(rig.gateway(), TASKS, "Bearer " + rig.made().secret())
        .expectBody(String.class)
        .isEqualTo("plan-officer /u1/u2/ [plan.plan.see, plan.task.see] cookies:0");
    ask(rig.gateway(), TASKS, "bearer " + rig.made().secret()).expectStatus().isOk();
  }

  @Test
  void whatCookiesSayIsNotLookedAtBesideASecret() {
    rig.gateway()
        .get()
        .uri(TASKS)
        .cookie("unionbridge-session", "somebody's")
        .header("Authorization", "Bearer " + rig.made().secret())
        .exchange()
        .expectBody(String.class)
        .value(said -> assertThat(said).startsWith("plan-officer").endsWith("cookies:0"));
  }

  @Test
  void otherRequestsPassAsTheyCame() {
    var gateway = rig.gateway();

    for (var other : List.of("Bearer eyJ.abc.def", "Basic dWJtXw==", "ubm_x")) {
      ask(gateway, TASKS, other).expectBody(String.class).isEqualTo("nobody cookies:0");
    }
    ask(gateway, "/pages", "Bearer " + rig.made().secret())
        .expectBody(String.class)
        .isEqualTo("nobody cookies:0");
  }

  @Test
  void nothingOfPeoplesIsForMachines() {
    problem(
        ask(rig.gateway(), "/api/gateway/session", "Bearer " + rig.made().secret()),
        403,
        "not-for-machines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ubm_", "ubm_x", "ubm_00000000000000000000_", "ubm_,ubm_"})
  void aMadeUpSecretLetsNobodyIn(String secret) {
    rig.isKeptOut(secret, 401, "not-signed-in");
    var other = rig.made();
    rig.isKeptOut(other.secret().replaceFirst(other.id(), Ids.random()), 401, "not-signed-in");
    rig.isKeptOut(other.secret() + "x", 401, "not-signed-in");

    assertThat(rig.kept("nobody-known")).isEqualTo(3);
    assertThat(rig.notes).isEmpty();
  }

  @Test
  void twoHeadersAreNoSecret() {
    var secret = "Bearer " + rig.made().secret();

    problem(
        rig.gateway()
            .get()
            .uri(TASKS)
            .header("Authorization", secret, secret)
            .exchange()
            .expectHeader()
            .valueEquals("WWW-Authenticate", "Bearer"),
        401,
        "not-signed-in");
  }

  @Test
  void rightsFollowTheUnion() {
    var machine = rig.made();
    rig.roster.union("/u1/u3/u2/");
    ask(rig.gateway(), TASKS, "Bearer " + machine.secret())
        .expectBody(String.class)
        .value(said -> assertThat(said).startsWith("plan-officer /u1/u3/u2/"));

    rig.roster.closedUnion("/u1/u3/u2/");
    rig.isKeptOut(machine.secret(), 403, "machine-without-union");
  }

  @Test
  void aCarefulActionIsLostWithTheSettingThatAllowedIt() {
    var machine = rig.made("chair", List.of(SHOW, "member.member.see"), SHOW);

    ask(rig.gateway(SHOW), TASKS, "Bearer " + machine.secret())
        .expectBody(String.class)
        .value(said -> assertThat(said).contains("[member.member.see, " + SHOW + "]"));
    ask(rig.gateway(), TASKS, "Bearer " + machine.secret())
        .expectBody(String.class)
        .value(said -> assertThat(said).contains("[member.member.see]"));
  }
}
