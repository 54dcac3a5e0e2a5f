package org.unionbridge.gateway.machine;

import java.util.Map;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.Unknown;
import org.unionbridge.gateway.machine.MachineEvent.MachineDisabled;
import org.unionbridge.gateway.machine.MachineEvent.MachineMade;
import org.unionbridge.gateway.machine.MachineEvent.MachineRenewed;
import org.unionbridge.gateway.machine.MachineEvent.SecretRotated;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How machines' accounts are stored and told; neither name nor hash is told. */
final class MachineCodec implements AggregateCodec<Machine, MachineEvent> {

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Machine.class,
              Map.of("unknown", Unknown.class, "active", Active.class, "disabled", Disabled.class));

  @Override
  public String type() {
    return "machine";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Machine initial() {
    return new Unknown();
  }

  @Override
  public Machine evolve(Machine state, MachineEvent event) {
    return MachineRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Machine state) {
    return FORM.write(Machine.class, state);
  }

  @Override
  public Machine read(ObjectNode stored, int schema) {
    return FORM.read(Machine.class, stored);
  }

  @Override
  public Fact fact(String id, MachineEvent event) {
    return switch (event) {
      case MachineMade(var grant, _, var lastDay) ->
          fact("gateway.machine.made", id)
              .with("post", grant.post())
              .with("unionId", grant.unionId())
              .with("actions", grant.actions())
              .with("lastDay", lastDay.toString());
      case SecretRotated(_, var formerUntil) ->
          fact("gateway.machine.secret-rotated", id).with("formerUntil", formerUntil.toString());
      case MachineRenewed(var lastDay) ->
          fact("gateway.machine.renewed", id).with("lastDay", lastDay.toString());
      case MachineDisabled _ -> fact("gateway.machine.disabled", id);
    };
  }

  private static Fact fact(String type, String id) {
    return Fact.of(type, 1).audited().with("machineId", id);
  }
}
