package org.unionbridge.gateway.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What may be done by what the gateway knows of posts. Knowledge gets old when the directory cannot
 * be read to its end: then careful actions end soon, and all others later.
 */
public final class KnownRights {

  private final Supplier<Optional<Duration>> age;
  private final Limits limits;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final long began;

  /**
   * How old knowledge may get.
   *
   * @param careful for what is refused while it is not certain who holds which post
   * @param anything for all else
   */
  record Limits(Duration careful, Duration anything) {}

  KnownRights(Supplier<Optional<Duration>> age, Limits limits, Clock clock, LongSupplier nanoTime) {
    this.age = age;
    this.limits = limits;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
  }

  /** Until when careful actions may be done by what is known now; it may be over already. */
  public Instant carefulUntil() {
    return clock.instant().plus(age.get().map(limits.careful()::minus).orElse(Duration.ZERO));
  }

  boolean allowCareful() {
    return age.get().filter(known -> known.compareTo(limits.careful()) < 0).isPresent();
  }

  /** What was read before the start is as good for this as what was read since. */
  boolean allowAnything() {
    return ageOrSinceTheStart().compareTo(limits.anything()) < 0;
  }

  Duration ageOrSinceTheStart() {
    return age.get().orElseGet(() -> Duration.ofNanos(nanoTime.getAsLong() - began));
  }
}
