package org.unionbridge.gateway.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.FormerSecret;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Secret;
import org.unionbridge.gateway.machine.Machine.Unknown;
import org.unionbridge.gateway.machine.MachineEvent.MachineDisabled;
import org.unionbridge.gateway.machine.MachineEvent.MachineMade;
import org.unionbridge.gateway.machine.MachineEvent.MachineRenewed;
import org.unionbridge.gateway.machine.MachineEvent.SecretRotated;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;

class MachineCodecTest {

  private static final LocalDate LAST = LocalDate.of(2027, 3, 1);
  private static final Grant GRANT =
      new Grant("payroll", "plan-officer", "u1", List.of("plan.task.see", "plan.plan.see"));
  private static final Secret SECRET = new Secret("hash", Contexts.NOW);

  private final MachineCodec codec = new MachineCodec();

  @Test
  void everyStageKeepsItsForm() {
    var former = Optional.of(new FormerSecret("older", Contexts.NOW));
    var stages =
        Map.of(
            "unknown", new Unknown(),
            "active", new Active(GRANT, SECRET, Optional.empty(), LAST),
            "active-rotated", new Active(GRANT, SECRET, former, LAST),
            "disabled", new Disabled(GRANT, LAST, Contexts.NOW));
    stages.forEach((name, state) -> {
      var file = Golden.state("gateway", "machine." + name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), codec.schema())).isEqualTo(state);
    });
  }

  @Test
  void factsHoldNeitherNameNorHashAndTheAuditIsToldToo() {
    var events =
        Map.of(
            "gateway.machine.made", new MachineMade(GRANT, SECRET, LAST),
            "gateway.machine.secret-rotated", new SecretRotated(SECRET, Contexts.NOW),
            "gateway.machine.renewed", new MachineRenewed(LAST),
            "gateway.machine.disabled", new MachineDisabled(Contexts.NOW));
    events.forEach((type, event) -> {
      var fact = codec.fact("x1", event);
      assertThat(fact.type()).isEqualTo(type);
      assertThat(fact.route()).isEqualTo(Fact.Route.FACTS_AND_AUDIT);
      assertThat(fact.data().toString()).doesNotContain("hash", "payroll");
      Golden.assertMatches(Golden.contract("gateway", type, fact.schema()), fact.data());
    });
  }
}
