package org.unionbridge.notification.reminder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/** How late reminders come, in business time, and how many wait. */
final class LadderMetrics {

  /** Those by which the objectives judge, and what it takes to draw a line. */
  private static final Duration[] STEPS = {
    Duration.ofSeconds(1),
    Duration.ofSeconds(10),
    Duration.ofMinutes(1),
    Duration.ofMinutes(10),
    Duration.ofHours(1),
    Duration.ofDays(1)
  };

  private final Timer lateness;
  private final Counter early;
  private final Counter expired;
  private volatile long backlog;

  LadderMetrics(MeterRegistry registry) {
    lateness =
        Timer.builder("reminder.lateness")
            .description("How long after its time a reminder was made, by the business clock.")
            .serviceLevelObjectives(STEPS)
            .register(registry);
    early =
        Counter.builder("reminder.early")
            .description("Reminders that were made before their time.")
            .register(registry);
    expired =
        Counter.builder("reminder.expired")
            .description("Reminders that came too late to be shown.")
            .register(registry);
    Gauge.builder("ladder.backlog", () -> backlog)
        .description("Steps of reminders that are due and not yet made, as the last pass saw them.")
        .register(registry);
  }

  void made(Reminder reminder, Instant now) {
    switch (reminder.outcome()) {
      case SHOWN -> shown(Duration.between(reminder.at(), now));
      case EXPIRED -> expired.increment();
    }
  }

  private void shown(Duration late) {
    if (late.isNegative()) {
      early.increment();
    }
    lateness.record(late.isNegative() ? Duration.ZERO : late);
  }

  void backlog(long steps) {
    backlog = steps;
  }
}
