package org.unionbridge.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how many events wait in documents, how long the oldest has, and what is stuck. */
public final class BacklogMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(BacklogMetrics.class);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Outboxes outboxes;
  private final Clock clock;
  private volatile Outboxes.Backlog backlog = new Outboxes.Backlog(0, Optional.empty(), 0);

  public BacklogMetrics(Outboxes outboxes, MeterRegistry registry, Clock clock) {
    this.outboxes = outboxes;
    this.clock = clock;
    Gauge.builder("outbox.pending", () -> backlog.pending())
        .description("Events that wait in documents to be sent.")
        .register(registry);
    Gauge.builder("outbox.oldest.age", this::ageOfOldest)
        .description("How long the oldest event has waited to be sent.")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("outbox.stuck", () -> backlog.stuck())
        .description("Documents with an event that no repetition can send.")
        .register(registry);
  }

  /** Looks every so often; a look that fails leaves the figure of the last. */
  public void sampleEvery(Duration pause, ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::sample, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Takes the figures anew. */
  public void sample() {
    try {
      outboxes.backlog().blockOptional(LIMIT).ifPresent(seen -> backlog = seen);
    } catch (RuntimeException e) {
      LOG.warn("cannot tell what waits in the outboxes: {}", e.toString());
    }
  }

  private double ageOfOldest() {
    return backlog
        .oldest()
        // Not below nothing: the clock may have been set back since.
        .map(oldest -> Math.max(0, Duration.between(oldest, clock.instant()).toMillis()) / 1000.0)
        .orElse(0.0);
  }
}
