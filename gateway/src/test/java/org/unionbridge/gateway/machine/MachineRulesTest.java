package org.unionbridge.gateway.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.FormerSecret;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Secret;
import org.unionbridge.gateway.machine.Machine.Unknown;
import org.unionbridge.gateway.machine.MachineCommand.Disable;
import org.unionbridge.gateway.machine.MachineCommand.Make;
import org.unionbridge.gateway.machine.MachineCommand.Renew;
import org.unionbridge.gateway.machine.MachineCommand.Rotate;
import org.unionbridge.gateway.machine.MachineCommand.Span;
import org.unionbridge.gateway.machine.MachineEvent.MachineDisabled;
import org.unionbridge.gateway.machine.MachineEvent.MachineMade;
import org.unionbridge.gateway.machine.MachineEvent.MachineRenewed;
import org.unionbridge.gateway.machine.MachineEvent.SecretRotated;
import org.unionbridge.gateway.machine.MachineRefusal.BeyondThePost;
import org.unionbridge.gateway.machine.MachineRefusal.DayIsOver;
import org.unionbridge.gateway.machine.MachineRefusal.IsDisabled;
import org.unionbridge.gateway.machine.MachineRefusal.MadeAlready;
import org.unionbridge.gateway.machine.MachineRefusal.NoActions;
import org.unionbridge.gateway.machine.MachineRefusal.NotMade;
import org.unionbridge.gateway.machine.MachineRefusal.RunOut;
import org.unionbridge.gateway.machine.MachineRefusal.TooLong;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Contexts;

class MachineRulesTest {

  private static final Instant NOW = Contexts.NOW;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = TODAY.plusDays(100);
  private static final LocalDate LATER = TODAY.plusDays(200);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Span SPAN = new Span(TODAY, 365);
  private static final Span AFTERWARDS = new Span(LAST.plusDays(1), 365);

  private static final Grant GRANT =
      new Grant("payroll", "plan-officer", "u1", List.of("plan.task.see", "plan.plan.see"));
  private static final Grant NOTHING = new Grant("payroll", "plan-officer", "u1", List.of());
  private static final Secret ONE = new Secret("hash-1", NOW);
  private static final Secret TWO = new Secret("hash-2", NOW);
  private static final Secret THREE = new Secret("hash-3", NOW);

  private static final Machine UNKNOWN = new Unknown();
  private static final Machine ACTIVE = new Active(GRANT, ONE, Optional.empty(), LAST);
  private static final Machine ROTATED =
      new Active(GRANT, TWO, Optional.of(new FormerSecret("hash-1", NOW.plus(WEEK))), LAST);
  private static final Machine DISABLED = new Disabled(GRANT, LAST, NOW);

  private static final MachineCommand MAKE = make(GRANT, LAST);
  private static final MachineCommand ROTATE = new Rotate(TWO, WEEK, TODAY);
  private static final MachineCommand RENEW = new Renew(LATER, SPAN);
  private static final MachineCommand DISABLE = new Disable(NOW);

  private record Row(
      Machine state, MachineCommand command, Decision<MachineEvent, MachineRefusal> answer) {}

  private static Make make(Grant grant, LocalDate lastDay) {
    return new Make(grant, List.of(), ONE, lastDay, SPAN);
  }

  static Stream<Row> table() {
    return Stream.of(beforeItIsMade(), whileActive(), onceDisabled()).flatMap(List::stream);
  }

  private static List<Row> beforeItIsMade() {
    var beyond = new Make(GRANT, List.of("plan.plan.see"), ONE, LAST, SPAN);
    return List.of(
        new Row(UNKNOWN, MAKE, accept(new MachineMade(GRANT, ONE, LAST))),
        new Row(UNKNOWN, make(GRANT, TODAY), accept(new MachineMade(GRANT, ONE, TODAY))),
        new Row(
            UNKNOWN,
            make(GRANT, TODAY.plusDays(365)),
            accept(new MachineMade(GRANT, ONE, TODAY.plusDays(365)))),
        new Row(UNKNOWN, make(GRANT, TODAY.plusDays(366)), refuse(new TooLong(365))),
        new Row(UNKNOWN, make(GRANT, TODAY.minusDays(1)), refuse(new DayIsOver())),
        new Row(UNKNOWN, make(NOTHING, LAST), refuse(new NoActions())),
        new Row(UNKNOWN, beyond, refuse(new BeyondThePost(List.of("plan.plan.see")))),
        new Row(UNKNOWN, ROTATE, refuse(new NotMade())),
        new Row(UNKNOWN, RENEW, refuse(new NotMade())),
        new Row(UNKNOWN, DISABLE, refuse(new NotMade())));
  }

  private static List<Row> whileActive() {
    return List.of(
        new Row(ACTIVE, MAKE, refuse(new MadeAlready())),
        new Row(ACTIVE, ROTATE, accept(new SecretRotated(TWO, NOW.plus(WEEK)))),
        new Row(ACTIVE, new Rotate(TWO, Duration.ZERO, LAST), accept(new SecretRotated(TWO, NOW))),
        new Row(ACTIVE, new Rotate(TWO, WEEK, LAST.plusDays(1)), refuse(new RunOut())),
        new Row(ACTIVE, RENEW, accept(new MachineRenewed(LATER))),
        new Row(ACTIVE, new Renew(TODAY, SPAN), accept(new MachineRenewed(TODAY))),
        new Row(ACTIVE, new Renew(LAST, SPAN), accept()),
        new Row(ACTIVE, new Renew(TODAY.minusDays(1), SPAN), refuse(new DayIsOver())),
        new Row(ACTIVE, new Renew(TODAY.plusDays(366), SPAN), refuse(new TooLong(365))),
        new Row(ACTIVE, new Renew(LATER, AFTERWARDS), refuse(new RunOut())),
        new Row(ACTIVE, new Renew(LAST, AFTERWARDS), refuse(new RunOut())),
        new Row(ACTIVE, DISABLE, accept(new MachineDisabled(NOW))));
  }

  private static List<Row> onceDisabled() {
    return List.of(
        new Row(DISABLED, MAKE, refuse(new MadeAlready())),
        new Row(DISABLED, ROTATE, refuse(new IsDisabled())),
        new Row(DISABLED, RENEW, refuse(new IsDisabled())),
        new Row(DISABLED, DISABLE, accept()));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyStageAnswersEveryCommand(Row row) {
    assertThat(MachineRules.decide(row.state(), row.command())).isEqualTo(row.answer());
  }

  @Test
  void aRotationLeavesTheSecretBeforeAndNoneOlder() {
    var made = folded(UNKNOWN, new MachineMade(GRANT, ONE, LAST));
    var rotated = folded(made, new SecretRotated(TWO, NOW.plus(WEEK)));
    var again = folded(rotated, new SecretRotated(THREE, NOW));

    assertThat(made).isEqualTo(ACTIVE);
    assertThat(rotated).isEqualTo(ROTATED);
    assertThat(again)
        .isEqualTo(new Active(GRANT, THREE, Optional.of(new FormerSecret("hash-2", NOW)), LAST));
  }

  @Test
  void aRenewalChangesNothingButTheDay() {
    assertThat(folded(ROTATED, new MachineRenewed(LATER)))
        .isEqualTo(
            new Active(GRANT, TWO, Optional.of(new FormerSecret("hash-1", NOW.plus(WEEK))), LATER));
  }

  @Test
  void aDisabledMachineHasNoSecrets() {
    assertThat(folded(ROTATED, new MachineDisabled(NOW))).isEqualTo(DISABLED);
    assertThat(DISABLED.toString()).doesNotContain("hash");
  }

  @Test
  void anImpossibleHistoryIsNotFolded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> folded(DISABLED, new MachineRenewed(LATER)))
        .withMessage("MachineRenewed cannot follow Disabled");
    assertThatIllegalStateException()
        .isThrownBy(() -> folded(ACTIVE, new MachineMade(GRANT, ONE, LAST)));
  }

  private static Machine folded(Machine state, MachineEvent... events) {
    var folded = state;
    for (var event : events) {
      folded = MachineRules.evolve(folded, event);
    }
    return folded;
  }
}
