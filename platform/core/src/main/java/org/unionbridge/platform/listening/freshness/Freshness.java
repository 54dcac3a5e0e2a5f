package org.unionbridge.platform.listening.freshness;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * For how long nobody has known that a listener has read all of its topic, whichever instance of
 * the service read it. Where records never cease to come, the end moves on with every look; so what
 * one look saw as the end may also be reached at a later one. Time is counted, not read from a
 * clock: that may be turned.
 */
public final class Freshness {

  private final LongSupplier nanoTime;
  private @Nullable Long until;
  private @Nullable Look waiting;

  private record Look(long at, Progress progress) {}

  Freshness(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** How long ago the topic held nothing that was not read; empty when that was never seen. */
  public synchronized Optional<Duration> age() {
    return Optional.ofNullable(until).map(at -> Duration.ofNanos(nanoTime.getAsLong() - at));
  }

  /** A moment to look from; what it sees is of then or later. */
  long beginsToLook() {
    return nanoTime.getAsLong();
  }

  synchronized void saw(long at, Progress progress) {
    if (progress.reaches(progress)) {
      until = at;
      waiting = null;
    } else if (waiting == null) {
      waiting = new Look(at, progress);
    } else if (progress.reaches(waiting.progress())) {
      until = waiting.at();
      waiting = new Look(at, progress);
    }
  }
}
