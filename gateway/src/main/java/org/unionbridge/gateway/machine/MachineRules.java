package org.unionbridge.gateway.machine;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.gateway.machine.Machine.Active;
import org.unionbridge.gateway.machine.Machine.Disabled;
import org.unionbridge.gateway.machine.Machine.FormerSecret;
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

/** The rules of a machine's account. Pure: no clock, no ids, no I/O. */
final class MachineRules {

  private MachineRules() {}

  static Decision<MachineEvent, MachineRefusal> decide(Machine state, MachineCommand command) {
    return switch (state) {
      case Unknown _ -> beforeItIsMade(command);
      case Active active -> whileActive(active, command);
      case Disabled _ -> onceDisabled(command);
    };
  }

  private static Decision<MachineEvent, MachineRefusal> beforeItIsMade(MachineCommand command) {
    return switch (command) {
      case Make make -> make(make);
      case Rotate _, Renew _, Disable _ -> refuse(new NotMade());
    };
  }

  private static Decision<MachineEvent, MachineRefusal> make(Make command) {
    if (command.grant().actions().isEmpty()) {
      return refuse(new NoActions());
    }
    if (!command.beyond().isEmpty()) {
      return refuse(new BeyondThePost(command.beyond()));
    }
    return until(
        command.lastDay(),
        command.span(),
        new MachineMade(command.grant(), command.secret(), command.lastDay()));
  }

  private static Decision<MachineEvent, MachineRefusal> until(
      LocalDate lastDay, Span span, MachineEvent event) {
    if (span.isOver(lastDay)) {
      return refuse(new DayIsOver());
    }
    return span.isTooLong(lastDay) ? refuse(new TooLong(span.most())) : accept(event);
  }

  private static Decision<MachineEvent, MachineRefusal> whileActive(
      Active active, MachineCommand command) {
    return switch (command) {
      case Make _ -> refuse(new MadeAlready());
      case Rotate(_, _, var today) when today.isAfter(active.lastDay()) -> refuse(new RunOut());
      case Rotate(var secret, var overlap, _) ->
          accept(new SecretRotated(secret, secret.since().plus(overlap)));
      case Renew(_, var span) when span.isOver(active.lastDay()) -> refuse(new RunOut());
      case Renew(var lastDay, _) when lastDay.equals(active.lastDay()) -> accept();
      case Renew(var lastDay, var span) -> until(lastDay, span, new MachineRenewed(lastDay));
      case Disable(var at) -> accept(new MachineDisabled(at));
    };
  }

  private static Decision<MachineEvent, MachineRefusal> onceDisabled(MachineCommand command) {
    return switch (command) {
      case Make _ -> refuse(new MadeAlready());
      case Rotate _, Renew _ -> refuse(new IsDisabled());
      case Disable _ -> accept();
    };
  }

  static Machine evolve(Machine state, MachineEvent event) {
    return switch (event) {
      case MachineMade(var grant, var secret, var lastDay) when state instanceof Unknown ->
          new Active(grant, secret, Optional.empty(), lastDay);
      case SecretRotated(var secret, var formerUntil)
          when state instanceof Active(var grant, var former, _, var lastDay) ->
          new Active(
              grant, secret, Optional.of(new FormerSecret(former.hash(), formerUntil)), lastDay);
      case MachineRenewed(var lastDay)
          when state instanceof Active(var grant, var secret, var former, _) ->
          new Active(grant, secret, former, lastDay);
      case MachineDisabled(var at) when state instanceof Active(var grant, _, _, var lastDay) ->
          new Disabled(grant, lastDay, at);
      case MachineMade _, SecretRotated _, MachineRenewed _, MachineDisabled _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
