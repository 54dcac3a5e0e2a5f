package org.unionbridge.gateway.account;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.Optional;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.account.AccountRefusal.OpenAlready;
import org.unionbridge.platform.decision.Decision;

/** The rules of an account. Pure: no clock, no ids, no I/O. */
final class AccountRules {

  private AccountRules() {}

  static Decision<AccountEvent, AccountRefusal> decide(Account state, AccountCommand command) {
    return switch (state) {
      case Unknown _ -> beforeInvitation(command);
      case Invited invited -> whileInvited(invited, command);
      case Open open -> whileOpen(open, command);
      case Closed _ -> afterClosing(command);
    };
  }

  private static Decision<AccountEvent, AccountRefusal> beforeInvitation(AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept(new AccountInvited(Optional.empty(), 1, Optional.empty()));
      case Invite invite -> invite(invite, 1);
      case OpenBy _, Close() -> refuse(new NoSuchInvitation());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> whileInvited(
      Invited invited, AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept();
      case Invite invite -> invite(invite, invited.invitation() + 1);
      case OpenBy open -> open(invited, open);
      case Close() -> accept(new AccountClosed());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> invite(Invite command, long number) {
    return command.memberActive()
        ? accept(
            new AccountInvited(
                Optional.of(command.memberId()), number, Optional.of(command.until())))
        : refuse(new MemberHasLeft());
  }

  private static Decision<AccountEvent, AccountRefusal> open(Invited invited, OpenBy command) {
    if (command.invitation() != invited.invitation()) {
      return refuse(new NoSuchInvitation());
    }
    if (invited.until().filter(until -> !command.at().isBefore(until)).isPresent()) {
      return refuse(new InvitationOver());
    }
    return accept(new AccountOpened(invited.memberId(), command.login(), command.password()));
  }

  private static Decision<AccountEvent, AccountRefusal> whileOpen(
      Open open, AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept();
      case Invite _ -> refuse(new OpenAlready());
      case OpenBy(var number, _, _, _) when number == open.invitation() ->
          refuse(new OpenAlready());
      case OpenBy _ -> refuse(new NoSuchInvitation());
      case Close() -> accept(new AccountClosed());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> afterClosing(AccountCommand command) {
    return switch (command) {
      case InviteFirst(), Close() -> accept();
      case Invite _ -> refuse(new ClosedForGood());
      case OpenBy _ -> refuse(new NoSuchInvitation());
    };
  }

  static Account evolve(Account state, AccountEvent event) {
    return switch (event) {
      case AccountInvited(var member, var number, var until)
          when state instanceof Unknown || state instanceof Invited ->
          new Invited(member, number, until);
      case AccountOpened(var member, var login, var password)
          when state instanceof Invited(_, var number, _) ->
          new Open(member, number, login.text(), password);
      case AccountClosed() when state instanceof Invited(var member, _, _) -> new Closed(member);
      case AccountClosed() when state instanceof Open(var member, _, _, _) -> new Closed(member);
      case AccountInvited _, AccountOpened _, AccountClosed _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
