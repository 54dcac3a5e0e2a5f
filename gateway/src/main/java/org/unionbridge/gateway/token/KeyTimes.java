package org.unionbridge.gateway.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When signing keys change.
 *
 * @param change a key signs for so long
 * @param ahead it is published for so long before it signs, so that every service and every other
 *     gateway knows it by then
 * @param behind it stays published for so long after its successor took over: longer than its last
 *     token lives
 */
record KeyTimes(Duration change, Duration ahead, Duration behind) {

  /** Half a minute, and what clocks differ. */
  static final Duration LEAST_BEHIND = Duration.ofMinutes(1);

  KeyTimes {
    if (behind.compareTo(LEAST_BEHIND) < 0) {
      throw new IllegalArgumentException(
          "a signing key must stay published for " + LEAST_BEHIND + " at least after it signed");
    }
    if (change.compareTo(ahead.plus(behind)) <= 0) {
      throw new IllegalArgumentException(
          "signing keys cannot change faster than they are published and withdrawn");
    }
  }

  /** The key that signs; empty when there is none. */
  Optional<SigningKey> signing(List<SigningKey> keys, Instant now) {
    var due = keys.stream().filter(key -> key.signsBy(now)).reduce((_, later) -> later);
    // A clock that was set back stands before all of them.
    return due.or(() -> keys.stream().findFirst());
  }

  /** Whether a successor has to be made: none waits, and the newest has signed for long enough. */
  boolean isDue(List<SigningKey> keys, Instant now) {
    return !waits(keys, now)
        && (keys.isEmpty() || !now.isBefore(keys.getLast().signsFrom().plus(change).minus(ahead)));
  }

  /** Whether the newest is published and does not sign yet. */
  boolean waits(List<SigningKey> keys, Instant now) {
    return !keys.isEmpty() && !keys.getLast().signsBy(now);
  }

  /** Those that no token needs any more. */
  List<SigningKey> over(List<SigningKey> keys, Instant now) {
    return keys.stream()
        .filter(key ->
            keys.stream()
                .filter(later -> later.number() > key.number())
                .anyMatch(later -> !later.signsFrom().plus(behind).isAfter(now)))
        .toList();
  }
}
