package org.unionbridge.gateway.secondfactor;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import org.unionbridge.gateway.secondfactor.SecondFactor.Active;
import org.unionbridge.gateway.secondfactor.SecondFactor.NotSet;
import org.unionbridge.gateway.secondfactor.SecondFactor.Proposed;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Activate;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Propose;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Redeem;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Remove;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Renew;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodeUsed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodesRenewed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorProposed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorRemoved;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorSet;
import org.unionbridge.gateway.secondfactor.SecondFactorRefusal.SetAlready;
import org.unionbridge.gateway.secondfactor.SecondFactorRefusal.WrongCode;
import org.unionbridge.platform.decision.Decision;

/** The rules of a second factor. Pure: no clock, no ids, no I/O. */
final class SecondFactorRules {

  private SecondFactorRules() {}

  static Decision<SecondFactorEvent, SecondFactorRefusal> decide(
      SecondFactor state, SecondFactorCommand command) {
    return switch (state) {
      case NotSet _ -> whileNotSet(command);
      case Proposed proposed -> whileProposed(proposed, command);
      case Active active -> whileActive(active, command);
    };
  }

  private static Decision<SecondFactorEvent, SecondFactorRefusal> whileNotSet(
      SecondFactorCommand command) {
    return switch (command) {
      case Propose(var holder, var secret) -> accept(new SecondFactorProposed(holder, secret));
      case Activate _, Redeem _, Renew _ -> refuse(new SecondFactorRefusal.NotSet());
      case Remove() -> accept();
    };
  }

  private static Decision<SecondFactorEvent, SecondFactorRefusal> whileProposed(
      Proposed proposed, SecondFactorCommand command) {
    return switch (command) {
      case Propose(var holder, var secret) -> accept(new SecondFactorProposed(holder, secret));
      case Activate(var serial, var recovery) when serial.equals(proposed.secret().serial()) ->
          accept(new SecondFactorSet(proposed.holder().memberId(), recovery));
      case Activate _, Redeem _, Renew _ -> refuse(new SecondFactorRefusal.NotSet());
      case Remove() -> accept(new SecondFactorRemoved(proposed.holder().memberId()));
    };
  }

  private static Decision<SecondFactorEvent, SecondFactorRefusal> whileActive(
      Active active, SecondFactorCommand command) {
    var member = active.holder().memberId();
    var opening = active.holder().opening();
    return switch (command) {
      case Propose(var holder, _) when holder.opening().equals(opening) -> refuse(new SetAlready());
      case Propose(var holder, var secret) -> accept(new SecondFactorProposed(holder, secret));
      case Activate _ -> refuse(new SetAlready());
      case Redeem(var of, _) when !of.equals(opening) -> refuse(new SecondFactorRefusal.NotSet());
      case Redeem(_, var hash) ->
          active.recovery().contains(hash)
              ? accept(new RecoveryCodeUsed(member, hash))
              : refuse(new WrongCode());
      case Renew(var of, _) when !of.equals(opening) -> refuse(new SecondFactorRefusal.NotSet());
      case Renew(_, var recovery) -> accept(new RecoveryCodesRenewed(member, recovery));
      case Remove() -> accept(new SecondFactorRemoved(member));
    };
  }

  static SecondFactor evolve(SecondFactor state, SecondFactorEvent event) {
    return switch (event) {
      case SecondFactorProposed(var holder, var secret) -> new Proposed(holder, secret);
      case SecondFactorSet(_, var recovery)
          when state instanceof Proposed(var holder, var secret) ->
          new Active(holder, secret, recovery);
      case RecoveryCodeUsed(_, var hash)
          when state instanceof Active(var holder, var secret, var recovery) ->
          new Active(holder, secret, without(recovery, hash));
      case RecoveryCodesRenewed(_, var recovery)
          when state instanceof Active(var holder, var secret, _) ->
          new Active(holder, secret, recovery);
      case SecondFactorRemoved _ when !(state instanceof NotSet) -> new NotSet();
      case SecondFactorSet _, RecoveryCodeUsed _, RecoveryCodesRenewed _, SecondFactorRemoved _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }

  private static List<String> without(List<String> recovery, String used) {
    return recovery.stream().filter(hash -> !hash.equals(used)).toList();
  }
}
