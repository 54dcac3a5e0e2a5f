package org.unionbridge.gateway.account;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Asks somebody who is signed in for their password again, and lets them choose another. */
public final class OwnPassword {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Lockout lockout;

  OwnPassword(Accounts accounts, Passwords passwords, Lockout lockout) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.lockout = lockout;
  }

  /** The account, if this is its password; tries count like those at signing in. */
  public Mono<OpenAccount> proven(String accountId, Password password) {
    return accounts
        .opened(accountId)
        .switchIfEmpty(Mono.error(() -> new InvalidToken("the account was closed meanwhile")))
        .flatMap(account -> {
          var login = new Login(account.login());
          return lockout
              .enter(login)
              .then(Mono.defer(() -> passwords.matches(password, Optional.of(account.password()))))
              .flatMap(right -> right ? lockout.clear(login) : Mono.error(wrong()))
              .thenReturn(account);
        });
  }

  private static RuntimeException wrong() {
    return Problem.of(HttpStatus.FORBIDDEN, "wrong-password").asException();
  }

  /** Changes it, unless something else happened to the account since; answers its new version. */
  public Mono<Long> change(OpenAccount account, Password chosen, CommandContext context) {
    return passwords
        .hash(chosen)
        .flatMap(
            hash -> accounts.changePassword(account, hash, expecting(account.version(), context)));
  }

  private static CommandContext expecting(long version, CommandContext context) {
    return new CommandContext(
        context.actor(),
        context.at(),
        context.correlationId(),
        context.causationId(),
        context.traceparent(),
        context.retry(),
        OptionalLong.of(version));
  }
}
