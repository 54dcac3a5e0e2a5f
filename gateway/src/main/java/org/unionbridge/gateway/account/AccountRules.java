package org.unionbridge.gateway.account;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.Optional;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Disabled;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.ChangePassword;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.Disable;
import org.unionbridge.gateway.account.AccountCommand.Enable;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountCommand.Reset;
import org.unionbridge.gateway.account.AccountEvent.AccountClosed;
import org.unionbridge.gateway.account.AccountEvent.AccountDisabled;
import org.unionbridge.gateway.account.AccountEvent.AccountEnabled;
import org.unionbridge.gateway.account.AccountEvent.AccountInvited;
import org.unionbridge.gateway.account.AccountEvent.AccountOpened;
import org.unionbridge.gateway.account.AccountEvent.AccountReset;
import org.unionbridge.gateway.account.AccountEvent.PasswordChanged;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.IsDisabled;
import org.unionbridge.gateway.account.AccountRefusal.LoginKept;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.account.AccountRefusal.NotOpen;
import org.unionbridge.gateway.account.AccountRefusal.OnesOwn;
import org.unionbridge.gateway.account.AccountRefusal.OpenAlready;
import org.unionbridge.platform.decision.Decision;

/** The rules of an account. Pure: no clock, no ids, no I/O. */
final class AccountRules {

  private static final String FIRST = "1";

  private AccountRules() {}

  static Decision<AccountEvent, AccountRefusal> decide(Account state, AccountCommand command) {
    return switch (state) {
      case Unknown _ -> beforeInvitation(command);
      case Invited invited -> whileInvited(invited, command);
      case Open open -> whileOpen(open, command);
      case Disabled disabled -> whileDisabled(disabled, command);
      case Closed _ -> afterClosing(command);
    };
  }

  private static Decision<AccountEvent, AccountRefusal> beforeInvitation(AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept(new AccountInvited(Optional.empty(), FIRST, Optional.empty()));
      case Invite invite -> invite(invite);
      case OpenBy _, Close() -> refuse(new NoSuchInvitation());
      case ChangePassword _, Disable _, Enable _, Reset _ -> refuse(new NotOpen());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> whileInvited(
      Invited invited, AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept();
      case Invite invite -> invite(invite);
      case OpenBy open -> open(invited, open);
      case ChangePassword _, Disable _, Enable _, Reset _ -> refuse(new NotOpen());
      case Close() -> accept(new AccountClosed());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> invite(Invite command) {
    return command.memberActive()
        ? accept(
            new AccountInvited(
                Optional.of(command.memberId()),
                command.invitation(),
                Optional.of(command.until())))
        : refuse(new MemberHasLeft());
  }

  private static Decision<AccountEvent, AccountRefusal> open(Invited invited, OpenBy command) {
    if (!command.invitation().equals(invited.invitation())) {
      return refuse(new NoSuchInvitation());
    }
    if (invited.until().filter(until -> !command.at().isBefore(until)).isPresent()) {
      return refuse(new InvitationOver());
    }
    if (invited.login().filter(kept -> !kept.equals(command.login().text())).isPresent()) {
      return refuse(new LoginKept());
    }
    return accept(
        new AccountOpened(invited.memberId(), command.login(), command.password(), command.at()));
  }

  private static Decision<AccountEvent, AccountRefusal> whileOpen(
      Open open, AccountCommand command) {
    return switch (command) {
      case InviteFirst() -> accept();
      case Invite _ -> refuse(new OpenAlready());
      case OpenBy(var invitation, _, _, _) when invitation.equals(open.invitation()) ->
          refuse(new OpenAlready());
      case OpenBy _ -> refuse(new NoSuchInvitation());
      case ChangePassword(var password) -> accept(new PasswordChanged(open.memberId(), password));
      case Disable(var own, _) when own -> refuse(new OnesOwn());
      case Disable(_, var at) -> accept(new AccountDisabled(open.memberId(), at));
      case Enable _ -> accept();
      case Reset(var own, _, _) when own -> refuse(new OnesOwn());
      case Reset(_, var invitation, var until) ->
          accept(new AccountReset(open.memberId(), invitation, until));
      case Close() -> accept(new AccountClosed());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> whileDisabled(
      Disabled disabled, AccountCommand command) {
    return switch (command) {
      case InviteFirst(), Disable _ -> accept();
      case Invite _, ChangePassword _, Reset _ -> refuse(new IsDisabled());
      case OpenBy _ -> refuse(new NoSuchInvitation());
      case Enable(var at) -> accept(new AccountEnabled(disabled.memberId(), at));
      case Close() -> accept(new AccountClosed());
    };
  }

  private static Decision<AccountEvent, AccountRefusal> afterClosing(AccountCommand command) {
    return switch (command) {
      case InviteFirst(), Close() -> accept();
      case OpenBy _ -> refuse(new NoSuchInvitation());
      case Invite _, ChangePassword _, Disable _, Enable _, Reset _ -> refuse(new ClosedForGood());
    };
  }

  static Account evolve(Account state, AccountEvent event) {
    return switch (event) {
      case AccountInvited(var member, var link, var until) when state instanceof Unknown ->
          new Invited(member, link, until, Optional.empty());
      case AccountInvited(var member, var link, var until)
          when state instanceof Invited(_, _, _, var login) ->
          new Invited(member, link, until, login);
      case AccountOpened(var member, var login, var password, var at)
          when state instanceof Invited(_, var link, _, _) ->
          new Open(member, link, login.text(), password, Optional.of(at));
      case PasswordChanged(_, var password)
          when state instanceof Open(var member, var link, var login, _, var since) ->
          new Open(member, link, login, password, since);
      case AccountDisabled(_, var at)
          when state instanceof Open(var member, var link, var login, var password, _) ->
          new Disabled(member, link, login, password, at);
      case AccountEnabled(_, var at)
          when state instanceof Disabled(var member, var link, var login, var password, _) ->
          new Open(member, link, login, password, Optional.of(at));
      case AccountReset(_, var link, var until)
          when state instanceof Open(var member, _, var login, _, _) ->
          new Invited(member, link, Optional.of(until), Optional.of(login));
      case AccountClosed() when !(state instanceof Unknown || state instanceof Closed) ->
          new Closed(memberOf(state));
      case AccountInvited _,
          AccountOpened _,
          PasswordChanged _,
          AccountDisabled _,
          AccountEnabled _,
          AccountReset _,
          AccountClosed _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }

  /** Whose account it is; the first one is nobody's. */
  static Optional<String> memberOf(Account state) {
    return switch (state) {
      case Unknown() -> Optional.empty();
      case Invited(var member, _, _, _) -> member;
      case Open(var member, _, _, _, _) -> member;
      case Disabled(var member, _, _, _, _) -> member;
      case Closed(var member) -> member;
    };
  }
}
