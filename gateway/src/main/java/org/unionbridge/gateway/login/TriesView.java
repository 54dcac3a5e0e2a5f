package org.unionbridge.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often somebody tried a login name in vain since it last worked.
 *
 * @param until no further try is let in before
 */
record TriesView(long count, Instant last, Instant until) {

  static final int FREE = 5;
  static final Duration LONGEST = Duration.ofMinutes(5);
  static final Duration FORGOTTEN = Duration.ofDays(1);

  private static final long DOUBLINGS = 9;

  static TriesView first(Instant now) {
    return new TriesView(1, second(now), second(now));
  }

  /** Never for longer than the longest pause: the clock may have been set back meanwhile. */
  boolean blocks(Instant now) {
    return now.isBefore(until) && !until.isAfter(now.plus(LONGEST));
  }

  /** After the free ones the pause grows: 1, 2, 4 … seconds, up to five minutes. */
  TriesView next(Instant now) {
    long tries = count + 1;
    var pause =
        tries < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(tries - FREE, DOUBLINGS));
    var waits = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    return new TriesView(tries, second(now), now.plus(waits));
  }

  /** Whole seconds: as texts they sort as they follow each other. */
  private static Instant second(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
