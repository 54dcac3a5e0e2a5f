package org.unionbridge.gateway.opening;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.Accounts.Linked;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * Opens an account by the secret of its link. The login name is claimed when nothing else stands in
 * the way any more, so that no name is lost to an opening that is refused.
 */
final class Opening {

  private final Accounts accounts;
  private final Logins logins;
  private final Passwords passwords;
  private final Clock clock;

  Opening(Accounts accounts, Logins logins, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.logins = logins;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The account that the secret opens or once opened. */
  Mono<Linked> proven(String secret) {
    return accounts.linked(secret);
  }

  /** Opens it; answers the version of the account. */
  Mono<Long> open(Linked account, Login login, Password password, CommandContext context) {
    return passwords.hash(password).flatMap(hash -> open(account, login, hash, context));
  }

  private Mono<Long> open(
      Linked account, Login login, PasswordHash password, CommandContext context) {
    var at = clock.instant();
    return accounts
        .requireOpenable(account, login, password, at)
        .then(Mono.defer(() -> claim(account, login)))
        .then(Mono.defer(() -> accounts.open(account, login, password, at, context)));
  }

  private Mono<Void> claim(Linked account, Login login) {
    return logins
        .claim(login, account.id(), account.place())
        .flatMap(ours -> ours ? Mono.empty() : Mono.error(taken()));
  }

  private static RuntimeException taken() {
    return Problem.of(HttpStatus.CONFLICT, "login-taken").asException();
  }
}
