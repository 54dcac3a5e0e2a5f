package org.unionbridge.gateway.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/**
 * What was read from a provider, kept for a while. It can be read again before its time, but not
 * more than once in so long, however many ask for it: anybody can make us ask.
 */
final class KeptReading<T> {

  static final Duration AT_MOST_EVERY = Duration.ofSeconds(5);

  private final Mono<T> source;
  private final Duration kept;
  private final Clock clock;
  private final AtomicReference<Mono<Read<T>>> latest = new AtomicReference<>(Mono.empty());

  KeptReading(Mono<T> source, Duration kept, Clock clock) {
    this.source = source;
    this.kept = kept;
    this.clock = clock;
  }

  private record Read<T>(T value, Instant at) {

    boolean isYoungerThan(Duration age, Instant now) {
      // a clock that was set back makes nothing younger
      return !now.isBefore(at) && now.isBefore(at.plus(age));
    }
  }

  Mono<T> get() {
    return notOlderThan(kept);
  }

  /** Read again, unless it was just now. */
  Mono<T> fresh() {
    return notOlderThan(AT_MOST_EVERY);
  }

  private Mono<T> notOlderThan(Duration age) {
    return Mono.defer(
            () -> {
              var before = latest.get();
              return before
                  .filter(read -> read.isYoungerThan(age, clock.instant()))
                  .switchIfEmpty(Mono.defer(() -> again(before)));
            })
        .map(Read::value);
  }

  /** Of those who find the same to be old one reads, and the others wait with it. */
  private Mono<Read<T>> again(Mono<Read<T>> before) {
    var reading = source.map(value -> new Read<>(value, clock.instant())).cache();
    var mine = latest.compareAndSet(before, reading);
    var used = mine ? reading : latest.get();
    return used.doOnError(_ -> latest.compareAndSet(used, before));
  }
}
