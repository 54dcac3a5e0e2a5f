package org.unionbridge.gateway.session;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Checks a login name and a password; all that does not fit gets one and the same answer. */
final class SignIn {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Lockout lockout;
  private final People people;

  SignIn(Accounts accounts, Passwords passwords, Lockout lockout, People people) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.lockout = lockout;
    this.people = people;
  }

  Mono<Person> by(Login login, Password password) {
    return lockout
        .enter(login)
        .then(Mono.defer(() -> proven(login, password)))
        .flatMap(account -> lockout.clear(login).then(people.now(account)))
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-failed").asException()));
  }

  private Mono<OpenAccount> proven(Login login, Password password) {
    return accounts
        .openedUnder(login)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(account ->
            passwords
                .matches(password, account.map(OpenAccount::password))
                .filter(fits -> fits)
                .flatMap(_ -> Mono.justOrEmpty(account)));
  }
}
