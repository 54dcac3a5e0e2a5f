package org.unionbridge.notification.reminder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;

/** How late reminders come, in business time, and how many wait. */
final class LadderMetrics {

  private final Timer lateness;
  private final Counter expired;
  private volatile long backlog;

  LadderMetrics(MeterRegistry registry) {
    lateness = Timer.builder("reminder.lateness").publishPercentileHistogram().register(registry);
    expired = registry.counter("reminder.expired");
    Gauge.builder("ladder.backlog", () -> backlog).register(registry);
  }

  void made(Reminder reminder, Instant now) {
    switch (reminder.outcome()) {
      case SHOWN -> lateness.record(Duration.between(reminder.at(), now));
      case EXPIRED -> expired.increment();
    }
  }

  void backlog(long steps) {
    backlog = steps;
  }
}
