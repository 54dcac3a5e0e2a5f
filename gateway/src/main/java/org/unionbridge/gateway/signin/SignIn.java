package org.unionbridge.gateway.signin;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Checks a login name and a password; all that does not fit gets one and the same answer. */
final class SignIn {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Lockout lockout;
  private final People people;
  private final SignInNotes notes;

  SignIn(
      Accounts accounts, Passwords passwords, Lockout lockout, People people, SignInNotes notes) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.lockout = lockout;
    this.people = people;
    this.notes = notes;
  }

  /** The person; whoever it is not is noted by this trace. */
  Mono<Person> by(Login login, Password password, String trace) {
    return lockout
        .enter(login)
        .then(Mono.defer(() -> account(login)))
        .flatMap(account ->
            proven(account, password).switchIfEmpty(Mono.defer(() -> refused(account, trace))))
        .flatMap(person -> lockout.clear(login).thenReturn(person));
  }

  private Mono<Optional<OpenAccount>> account(Login login) {
    return accounts.openedUnder(login).map(Optional::of).defaultIfEmpty(Optional.empty());
  }

  private Mono<Person> proven(Optional<OpenAccount> account, Password password) {
    return passwords
        .matches(password, account.map(OpenAccount::password))
        .filter(fits -> fits)
        .flatMap(_ -> Mono.justOrEmpty(account))
        .flatMap(people::now);
  }

  private Mono<Person> refused(Optional<OpenAccount> account, String trace) {
    return notes
        .failed(account, trace)
        .then(Mono.error(Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-failed").asException()));
  }
}
