package org.unionbridge.platform.listening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The figures of one listener. */
final class ListenerMetrics {

  private final MeterRegistry registry;
  private final Tags tags;
  private final Clock clock;
  private final Timer endToEnd;
  private final Counter duplicates;
  private final Counter contradictions;
  private volatile Parking.Load load = new Parking.Load(0, Optional.empty());

  ListenerMetrics(MeterRegistry registry, String listener, Clock clock) {
    this.registry = registry;
    this.tags = Tags.of("listener", listener);
    this.clock = clock;
    endToEnd =
        Timer.builder("event.end.to.end")
            .tags(tags)
            .publishPercentileHistogram()
            .register(registry);
    duplicates = registry.counter("consumer.duplicate", tags);
    contradictions = registry.counter("consumer.contradiction", tags);
    Gauge.builder("parked.events", () -> load.count()).tags(tags).register(registry);
    Gauge.builder("parked.oldest.age", this::ageOfOldest)
        .tags(tags)
        .baseUnit("seconds")
        .register(registry);
  }

  void applied(InboundEvent event, Instant now) {
    var lasted = Duration.between(event.recorded(), now);
    endToEnd.record(lasted.isNegative() ? Duration.ZERO : lasted);
  }

  void duplicate() {
    duplicates.increment();
  }

  void contradiction() {
    contradictions.increment();
  }

  void parked(ParkedEvent.Reason reason) {
    registry
        .counter("parked.seen", tags.and("reason", reason.name().toLowerCase(Locale.ROOT)))
        .increment();
  }

  void parkedNow(Parking.Load seen) {
    load = seen;
  }

  private double ageOfOldest() {
    return load.oldest()
        .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
