package org.unionbridge.platform.listening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.tracing.Spans;
import reactor.core.publisher.Mono;

/** What one listener tells of its work: figures, and steps of traces. */
final class ListenerMetrics {

  /** Those by which the objectives judge, and what it takes to draw a line. */
  private static final Duration[] STEPS = {
    Duration.ofMillis(50),
    Duration.ofMillis(200),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(10),
    Duration.ofMinutes(1),
    Duration.ofMinutes(5),
    Duration.ofHours(1)
  };

  private final Map<ParkedEvent.Reason, Counter> parkedSeen =
      new EnumMap<>(ParkedEvent.Reason.class);
  private final Clock clock;
  private final String listener;
  private final String topic;
  private final Spans spans;
  private final Timer endToEnd;
  private final Counter duplicates;
  private final Counter contradictions;
  private volatile Parking.Load load = new Parking.Load(0, Optional.empty());

  /** Of a listener whose traces nobody is told. */
  ListenerMetrics(MeterRegistry registry, String listener, Clock clock) {
    this(registry, listener, clock, "", Spans.NONE);
  }

  ListenerMetrics(MeterRegistry registry, String listener, Clock clock, String topic, Spans spans) {
    this.listener = listener;
    this.topic = topic;
    this.spans = spans;
    var tags = Tags.of("listener", listener);
    this.clock = clock;
    endToEnd =
        Timer.builder("event.end.to.end")
            .description("How long it took from the writing of an event to its effect.")
            .tags(tags)
            .serviceLevelObjectives(STEPS)
            .register(registry);
    duplicates =
        Counter.builder("consumer.duplicate")
            .description("Events that came once more and had their effect already.")
            .tags(tags)
            .register(registry);
    contradictions =
        Counter.builder("consumer.contradiction")
            .description("Events that came once more and said something else than before.")
            .tags(tags)
            .register(registry);
    for (var reason : ParkedEvent.Reason.values()) {
      parkedSeen.put(reason, parkedSeen(reason, tags, registry));
    }
    showParked(tags, registry);
  }

  private static Counter parkedSeen(ParkedEvent.Reason reason, Tags tags, MeterRegistry registry) {
    return Counter.builder("parked.seen")
        .description("Events that were parked, by why.")
        .tags(tags.and("reason", reason.name().toLowerCase(Locale.ROOT)))
        .register(registry);
  }

  private void showParked(Tags tags, MeterRegistry registry) {
    Gauge.builder("parked.events", () -> load.count())
        .description("Events that are parked now and wait for what is missing or for a person.")
        .tags(tags)
        .register(registry);
    Gauge.builder("parked.oldest.age", this::ageOfOldest)
        .description("How long the oldest parked event has waited.")
        .tags(tags)
        .baseUnit("seconds")
        .register(registry);
  }

  /** The effect as a step of the event's trace; what it does belongs under that step. */
  Mono<Void> step(InboundEvent event, Function<InboundEvent, Mono<Void>> effect) {
    if (!spans.told()) {
      return effect.apply(event);
    }
    return Mono.defer(() -> {
      var step = spans.process(event.traceparent(), topic, listener, event.type());
      return step.around(effect.apply(event.under(step.traceparent())));
    });
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
    Objects.requireNonNull(parkedSeen.get(reason)).increment();
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
