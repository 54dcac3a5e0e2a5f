package org.unionbridge.gateway.account;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.OpenBy;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * Opens an account by the secret of its link. The login name is claimed when nothing else stands in
 * the way any more, so that no name is lost to an opening that is refused.
 */
final class Opening {

  private final AggregateStore<Account, AccountEvent> store;
  private final Invitations invitations;
  private final Logins logins;
  private final Passwords passwords;
  private final Clock clock;

  Opening(
      AggregateStore<Account, AccountEvent> store,
      Invitations invitations,
      Logins logins,
      Passwords passwords,
      Clock clock) {
    this.store = store;
    this.invitations = invitations;
    this.logins = logins;
    this.passwords = passwords;
    this.clock = clock;
  }

  Mono<Outcome<Account, AccountRefusal>> open(
      Stored<Account> account, Login login, Password password, CommandContext context) {
    return passwords
        .hash(password)
        .map(hash -> new OpenBy(invitation(account.state()), clock.instant(), login, hash))
        .flatMap(command -> open(account, command, context));
  }

  private Mono<Outcome<Account, AccountRefusal>> open(
      Stored<Account> account, OpenBy command, CommandContext context) {
    return switch (AccountRules.decide(account.state(), command)) {
      case Decision.Refused(var reason) -> Mono.just(new Outcome.Refused<>(reason));
      case Decision.Accepted(_) ->
          logins
              .claim(command.login(), account.id(), account.place())
              .flatMap(ours -> ours ? record(account, command, context) : Mono.error(taken()));
    };
  }

  private Mono<Outcome<Account, AccountRefusal>> record(
      Stored<Account> account, OpenBy command, CommandContext context) {
    return store.change(
        Scope.everything(), account.id(), context, state -> AccountRules.decide(state, command));
  }

  private static RuntimeException taken() {
    return Problem.of(HttpStatus.CONFLICT, "login-taken").asException();
  }

  /** The account that the secret opens or once opened. */
  Mono<Stored<Account>> proven(String secret) {
    return Mono.justOrEmpty(Invitations.accountOf(secret))
        .flatMap(id -> store.find(Scope.everything(), id))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .filter(found -> invitations.proves(secret, found.id(), invitation(found.state())))
        .switchIfEmpty(Mono.error(() -> AccountApi.explain(new NoSuchInvitation()).asException()));
  }

  /** No link was ever given out under 0. */
  private static long invitation(Account state) {
    return switch (state) {
      case Invited(_, var number, _) -> number;
      case Open(_, var number, _, _) -> number;
      case Unknown _, Closed _ -> 0;
    };
  }
}
