package org.unionbridge.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Slows down whoever guesses: passwords by login name, whether there is such an account or not, and
 * codes by account. A try counts before the password is looked at, so that many at once are no way
 * around; success clears it. The two are counted apart: the right password clears no tries at
 * codes, or who has it could guess those for ever.
 */
public final class Lockout {

  private static final Place PLACE = new Place("gateway", "/");
  private static final int RACES = 20;

  private final ViewStore<TriesView> views;
  private final Clock clock;

  Lockout(ViewStore<TriesView> views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /** Lets this try at a password in, or answers how long to wait. */
  public Mono<Void> enter(Login login) {
    return enter(id(login));
  }

  /** Lets this try at a code of the account's second factor in, or answers how long to wait. */
  public Mono<Void> enterCode(String accountId) {
    return enter(codesOf(accountId));
  }

  private Mono<Void> enter(String id) {
    return Mono.defer(() -> views.find(Scope.everything(), id))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(known -> count(id, known))
        .retryWhen(
            Retry.max(RACES)
                .filter(LostRace.class::isInstance)
                .onRetryExhaustedThrow((_, _) -> wait(Duration.ofSeconds(1))));
  }

  private Mono<Void> count(String id, Optional<Stored<TriesView>> known) {
    var now = clock.instant();
    var blocked = known.map(Stored::state).filter(tries -> tries.blocks(now));
    if (blocked.isPresent()) {
      return Mono.error(wait(Duration.between(now, blocked.get().until())));
    }
    var tries = known.map(stored -> after(stored.state(), now)).orElse(TriesView.first(now));
    long sequence = known.map(Stored::version).orElse(0L) + 1;
    return views
        .put(Entry.of(id, PLACE, sequence, tries))
        .flatMap(kept -> kept ? Mono.empty() : Mono.error(new LostRace()));
  }

  private static TriesView after(TriesView tries, Instant now) {
    return tries.last().plus(TriesView.FORGOTTEN).isBefore(now)
        ? TriesView.first(now)
        : tries.next(now);
  }

  private static RuntimeException wait(Duration pause) {
    long seconds = pause.plusMillis(999).toSeconds();
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", seconds)
        .retryAfter(Duration.ofSeconds(seconds))
        .asException();
  }

  /** The password was right. */
  public Mono<Void> clear(Login login) {
    return views.remove(Scope.everything(), id(login));
  }

  /** The code was right. */
  public Mono<Void> clearCodes(String accountId) {
    return views.remove(Scope.everything(), codesOf(accountId));
  }

  /** Removes what nobody tried for a day. */
  public Mono<Void> forgetOld() {
    var old = clock.instant().minus(TriesView.FORGOTTEN).toString();
    return views
        .page(
            Scope.everything(),
            Criteria.atMost("state.last", old),
            PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(page -> page.items())
        .concatMap(tries -> views.remove(Scope.everything(), tries.id()))
        .then();
  }

  private static String id(Login login) {
    return Ids.derived("tries", login.text());
  }

  private static String codesOf(String accountId) {
    return Ids.derived("tries", "codes", accountId);
  }

  /** Another try was counted meanwhile; never leaves the lock-out. */
  private static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
