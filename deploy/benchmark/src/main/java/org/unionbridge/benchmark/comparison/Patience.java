package org.unionbridge.benchmark.comparison;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for an end that can only be asked for. */
public final class Patience {

  /** Long enough that asking costs nothing, short enough that it does not show in a round. */
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(20);

  private Patience() {}

  public static void until(String what, Duration limit, BooleanSupplier done) {
    long end = System.nanoTime() + limit.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not in " + limit.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(BETWEEN);
    }
  }
}
