package org.unionbridge.notification.duty.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.outbox.WorkShare;
import reactor.core.publisher.Mono;

/**
 * Says when something is looked at: once in every stretch of business time, and anew when other
 * work falls to this instance. So a shifted clock and a started instance are noticed at once.
 */
final class Rounds {

  private final Look look;
  private final BusinessClock clock;
  private final WorkShare share;
  private final Duration every;
  private volatile Done last = new Done(-1, Set.of());

  /** What is looked at, as far as it falls to these slots. */
  interface Look {
    Mono<Void> round(Instant now, Set<Integer> slots);
  }

  /** The stretch and the slots of a round. */
  private record Done(long stretch, Set<Integer> slots) {}

  Rounds(Look look, BusinessClock clock, WorkShare share, Duration every) {
    this.look = look;
    this.clock = clock;
    this.share = share;
    this.every = every;
  }

  Mono<Void> round() {
    var now = clock.now();
    var due = new Done(now.toEpochMilli() / every.toMillis(), share.slots());
    return due.slots().isEmpty() || due.equals(last)
        ? Mono.empty()
        : look.round(now, due.slots()).doOnSuccess(_ -> last = due);
  }
}
