package org.unionbridge.gateway.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Disabled;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.ChangePassword;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.IsDisabled;
import org.unionbridge.gateway.account.AccountRefusal.LoginKept;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.account.AccountRefusal.NotOpen;
import org.unionbridge.gateway.account.AccountRefusal.OnesOwn;
import org.unionbridge.gateway.account.AccountRefusal.OpenAlready;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Accounts for those who let people in and sign them in. */
public final class Accounts {

  /** The one account that belongs to no member. */
  private static final String FIRST = Ids.derived("account", "founder");

  private static final Place ABOVE_ALL = new Place("founding", "/");

  private final AggregateStore<Account, AccountEvent> store;
  private final Logins logins;
  private final Invitations invitations;

  Accounts(AggregateStore<Account, AccountEvent> store, Logins logins, Invitations invitations) {
    this.store = store;
    this.logins = logins;
    this.invitations = invitations;
  }

  /**
   * The account that a link opens, or once opened.
   *
   * @param login kept from before a reset; empty where the person chooses one
   */
  public record Linked(String id, Place place, String invitation, Optional<String> login) {}

  /** A member has one account. */
  public static String idOf(String memberId) {
    return Ids.derived("account", memberId);
  }

  /** The open account, or nothing. */
  public Mono<OpenAccount> opened(String accountId) {
    return find(accountId).flatMap(found -> Mono.justOrEmpty(open(found)));
  }

  private static Optional<OpenAccount> open(Stored<Account> found) {
    return found.state() instanceof Open(var member, var invitation, var login, var password, _)
        ? Optional.of(
            new OpenAccount(
                found.id(), found.place(), member, login, password, found.version(), invitation))
        : Optional.empty();
  }

  public Mono<OpenAccount> openedBy(String memberId) {
    return opened(idOf(memberId));
  }

  /** The open account of this login name; a name that was claimed and not used opens nothing. */
  public Mono<OpenAccount> openedUnder(Login login) {
    return logins
        .accountOf(login)
        .flatMap(this::opened)
        .filter(account -> account.login().equals(login.text()));
  }

  /** The account that this secret leads to; a secret that leads nowhere is a problem. */
  public Mono<Linked> linked(String secret) {
    return Mono.justOrEmpty(Invitations.accountOf(secret))
        .flatMap(this::find)
        .flatMap(found -> Mono.justOrEmpty(linked(found)))
        .filter(linked -> invitations.proves(secret, linked.id(), linked.invitation()))
        .switchIfEmpty(Mono.error(() -> explain(new NoSuchInvitation()).asException()));
  }

  private static Optional<Linked> linked(Stored<Account> found) {
    return switch (found.state()) {
      case Invited(_, var invitation, _, var login) ->
          Optional.of(new Linked(found.id(), found.place(), invitation, login));
      case Open(_, var invitation, var login, _, _) ->
          Optional.of(new Linked(found.id(), found.place(), invitation, Optional.of(login)));
      case Unknown _, Disabled _, Closed _ -> Optional.empty();
    };
  }

  /** Breaks off where the link would not open the account under this name at this time. */
  public Mono<Void> requireOpenable(
      Linked account, Login login, PasswordHash password, Instant at) {
    var command = new OpenBy(account.invitation(), at, login, password);
    return find(account.id())
        .flatMap(found ->
            switch (AccountRules.decide(found.state(), command)) {
              case Decision.Accepted(_) -> Mono.<Void>empty();
              case Decision.Refused(var reason) -> Mono.error(explain(reason).asException());
            });
  }

  /** Opens it by its link; answers its version. */
  public Mono<Long> open(
      Linked account, Login login, PasswordHash password, Instant at, CommandContext context) {
    return change(account.id(), context, new OpenBy(account.invitation(), at, login, password));
  }

  /** Another password; answers the version of the account that only new sessions are of. */
  public Mono<Long> changePassword(
      OpenAccount account, PasswordHash password, CommandContext context) {
    return change(account.id(), context, new ChangePassword(password));
  }

  /** Closes a member's account for good, where there is one. */
  public Mono<Void> closeOf(String memberId, CommandContext context) {
    return close(idOf(memberId), context);
  }

  /** Closes the account of a member who is erased, and forgets the login name before it does. */
  Mono<Void> erase(String memberId, CommandContext context) {
    return find(idOf(memberId))
        .flatMap(found -> Mono.justOrEmpty(loginOf(found.state())))
        .flatMap(login -> logins.forget(new Login(login)))
        .then(Mono.defer(() -> closeOf(memberId, context)));
  }

  private static Optional<String> loginOf(Account account) {
    return switch (account) {
      case Invited(_, _, _, var login) -> login;
      case Open(_, _, var login, _, _) -> Optional.of(login);
      case Disabled(_, _, var login, _, _) -> Optional.of(login);
      case Unknown _, Closed _ -> Optional.empty();
    };
  }

  /** Closes the first account for good. */
  public Mono<Void> closeFirst(CommandContext context) {
    return close(FIRST, context);
  }

  private Mono<Void> close(String id, CommandContext context) {
    return change(id, context, new Close())
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .then();
  }

  private Mono<Long> change(String id, CommandContext context, AccountCommand command) {
    return store
        .change(Scope.everything(), id, context, state -> AccountRules.decide(state, command))
        .map(outcome -> Answers.done(outcome, Accounts::explain).version());
  }

  /** The link of the first account while it waits to be opened; made when there is none at all. */
  public Mono<String> firstInvitation(CommandContext context) {
    return find(FIRST)
        .switchIfEmpty(Mono.defer(() -> inviteFirst(context)))
        .flatMap(found ->
            found.state() instanceof Invited(_, var invitation, _, _)
                ? Mono.just(invitations.link(found.id(), invitation))
                : Mono.empty());
  }

  private Mono<Stored<Account>> inviteFirst(CommandContext context) {
    return store
        .page(Scope.everything(), Criteria.any(), PageRequest.first("_id", 1))
        .filter(page -> page.items().isEmpty())
        .flatMap(_ ->
            store.change(
                Scope.everything(),
                ABOVE_ALL,
                FIRST,
                context,
                state -> AccountRules.decide(state, new InviteFirst())))
        .flatMap(_ -> find(FIRST));
  }

  private Mono<Stored<Account>> find(String accountId) {
    return store
        .find(Scope.everything(), accountId)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  static Problem explain(AccountRefusal refusal) {
    return switch (refusal) {
      case MemberHasLeft() -> Problem.of(HttpStatus.CONFLICT, "member-has-left");
      case OpenAlready() -> Problem.of(HttpStatus.CONFLICT, "account-open-already");
      case NotOpen() -> Problem.of(HttpStatus.CONFLICT, "account-not-open");
      case IsDisabled() -> Problem.of(HttpStatus.CONFLICT, "account-disabled");
      case ClosedForGood() -> Problem.of(HttpStatus.CONFLICT, "account-closed");
      case OnesOwn() -> Problem.of(HttpStatus.FORBIDDEN, "not-ones-own-account");
      case NoSuchInvitation() -> Problem.of(HttpStatus.NOT_FOUND, "no-such-invitation");
      case InvitationOver() -> Problem.of(HttpStatus.GONE, "invitation-over");
      case LoginKept() -> Problem.of(HttpStatus.CONFLICT, "login-kept");
    };
  }
}
