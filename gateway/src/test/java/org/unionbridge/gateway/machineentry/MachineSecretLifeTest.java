package org.unionbridge.gateway.machineentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.machineentry.EntryRig.LIMIT;
import static org.unionbridge.gateway.machineentry.EntryRig.TASKS;
import static org.unionbridge.gateway.machineentry.EntryRig.ask;
import static org.unionbridge.gateway.machineentry.EntryRig.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.machine.MachineKeeping.GivenSecret;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Contexts;

class MachineSecretLifeTest {

  private final EntryRig rig = new EntryRig();

  @Test
  void theSecretBeforeLetsInForAWhileYet() {
    var machine = rig.made();
    var next = rig.rotated(machine, false);

    rig.comesIn(machine.secret());
    rig.comesIn(next);
    rig.clock.forward(Duration.ofDays(7));
    rig.isKeptOut(machine.secret(), 401, "not-signed-in");
    rig.comesIn(next);
    assertThat(rig.kept("replaced-secret")).isEqualTo(1);
  }

  @Test
  void ofSeveralRotationsTwoSecretsAreLeft() {
    var machine = rig.made();
    var second = rig.rotated(machine, false);
    var third = rig.rotated(machine, false);

    rig.isKeptOut(machine.secret(), 401, "not-signed-in");
    rig.comesIn(second);
    rig.comesIn(third);
  }

  @Test
  void whatLeakedEndsAtOnce() {
    var machine = rig.made();
    var next = rig.rotated(machine, true);

    rig.isKeptOut(machine.secret(), 401, "not-signed-in");
    rig.comesIn(next);
  }

  @Test
  void theLastDayIsTheLastByTheClock() {
    var machine = rig.made();
    // Beijing is eight hours ahead: it is nine in the morning of the second of March there
    rig.clock.forward(Duration.ofDays(10).plusHours(14).plusMinutes(59));
    rig.comesIn(machine.secret());
    rig.clock.forward(Duration.ofMinutes(1));

    rig.isKeptOut(machine.secret(), 401, "machine-expired");
    assertThat(rig.kept("run-out")).isEqualTo(1);
    var wrong = machine.secret().substring(0, machine.secret().length() - 3) + "AAA";
    rig.isKeptOut(wrong, 401, "not-signed-in");
  }

  @Test
  void whoIsDisabledIsOutAtEveryGateway() {
    var machine = rig.made();
    var one = rig.gateway();
    ask(one, TASKS, "Bearer " + machine.secret()).expectStatus().isOk();

    rig.machines.keeping().disable(Scope.everything(), machine.id(), Contexts.plain()).block(LIMIT);

    rig.isKeptOut(machine.secret(), 401, "not-signed-in");
    assertThat(rig.kept("disabled")).isEqualTo(1);
  }

  @Test
  void aWrongSecretOfAMachineIsNotedOnceAnHourAndCountedAlways() {
    var gateway = rig.gateway();
    var machine = rig.made();
    var wrong = "Bearer " + machine.secret().substring(0, machine.secret().length() - 3) + "AAA";

    for (int i = 0; i < 3; i++) {
      problem(ask(gateway, TASKS, wrong), 401, "not-signed-in");
    }

    assertThat(rig.kept("wrong-secret")).isEqualTo(3);
    assertThat(rig.notes)
        .singleElement()
        .satisfies(note -> {
          assertThat(note.type()).isEqualTo("gateway.machine.kept-out");
          assertThat(note.reason()).contains("wrong-secret");
          assertThat(note.accountId()).isEqualTo(machine.id());
        });
    assertThat(rig.notes.toString()).doesNotContain("ubm_");
  }

  @Test
  void itsFirstUseInADayIsNotedWhicheverGatewayItComesTo() {
    var machine = rig.made();
    var one = rig.gateway();
    var other = rig.gateway();

    for (var gateway : List.of(one, one, other, one)) {
      ask(gateway, TASKS, "Bearer " + machine.secret()).expectStatus().isOk();
    }
    assertThat(rig.notes)
        .singleElement()
        .satisfies(note -> assertThat(note.type()).isEqualTo("gateway.machine.used"));
    assertThat(lastUsed(machine)).contains(LocalDate.of(2026, 3, 2));

    rig.clock.forward(Duration.ofDays(1));
    ask(other, TASKS, "Bearer " + machine.secret()).expectStatus().isOk();
    assertThat(rig.notes).hasSize(2);
    assertThat(lastUsed(machine)).contains(LocalDate.of(2026, 3, 3));
  }

  private Optional<LocalDate> lastUsed(GivenSecret machine) {
    return rig.machines
        .uses()
        .lastDaysOf(List.of(machine.id()))
        .map(days -> Optional.ofNullable(days.get(machine.id())))
        .blockOptional(LIMIT)
        .orElseThrow();
  }
}
