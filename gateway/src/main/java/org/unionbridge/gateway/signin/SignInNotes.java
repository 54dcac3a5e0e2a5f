package org.unionbridge.gateway.signin;

import java.time.Clock;
import java.util.Optional;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import reactor.core.publisher.Mono;

/** What the audit is told of those who sign in, or try to; never under which name. */
public final class SignInNotes {

  private static final Place NOBODYS = new Place("gateway", "/");

  private final AuditLog audit;
  private final Clock clock;

  SignInNotes(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  Mono<Void> succeeded(Person person, Holding held, String trace) {
    return audit.note(
        person.note(
            "gateway.sign-in.succeeded",
            Optional.of(held),
            Optional.empty(),
            clock.instant(),
            trace));
  }

  /** A wrong password, or a name that nobody has. */
  Mono<Void> failed(Optional<OpenAccount> account, String trace) {
    return failed(account, account.isPresent() ? "wrong-password" : "no-such-account", trace);
  }

  /** Refused for this reason, whoever it was. */
  public Mono<Void> failed(Optional<OpenAccount> account, String reason, String trace) {
    var place = account.map(OpenAccount::place).orElse(NOBODYS);
    return audit.note(
        new AuditNote(
            "gateway.sign-in.failed",
            account.map(OpenAccount::id).orElse(""),
            account.flatMap(OpenAccount::memberId),
            "",
            place.unionId(),
            place.unionPath(),
            Optional.empty(),
            Optional.of(reason),
            clock.instant(),
            trace));
  }

  Mono<Void> secondFactorFailed(Person person, String trace) {
    return audit.note(
        person.note(
            "gateway.second-factor.failed",
            Optional.empty(),
            Optional.of("wrong-code"),
            clock.instant(),
            trace));
  }
}
