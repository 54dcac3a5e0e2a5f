package org.unionbridge.platform.rotation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.privacy.CurrentKey;
import org.unionbridge.platform.privacy.RewrapReport;

/** Wraps anew in the background, again and again until a pass finds nothing; then hourly. */
final class RewrappingTicker {

  private static final Logger LOG = LoggerFactory.getLogger(RewrappingTicker.class);
  private static final Duration CLEAN_FOR = Duration.ofHours(1);
  private static final int ROUNDS_TO_THE_NEXT = 10;
  private static final Duration LIMIT = Duration.ofHours(6);

  private final Rewrapping rewrapping;
  private final CurrentKey key;
  private final Optional<Path> directory;
  private final String service;
  private final Clock clock;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile RewrapReport last;
  private volatile Duration next = Duration.ZERO;

  RewrappingTicker(
      Rewrapping rewrapping,
      CurrentKey key,
      Optional<Path> directory,
      String service,
      MeterRegistry registry,
      Clock clock) {
    this.rewrapping = rewrapping;
    this.key = key;
    this.directory = directory;
    this.service = service;
    this.clock = clock;
    this.last = new RewrapReport(key.wrappingId(), 0, Instant.EPOCH);
    Gauge.builder("keys.wrapped.old", () -> last.old())
        .description("Keys of persons that the last pass found wrapped by an older master key.")
        .register(registry);
  }

  void start(ScheduledExecutorService timer, Duration pause) {
    next = pause.multipliedBy(ROUNDS_TO_THE_NEXT);
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    var now = clock.instant();
    if (!isDue(now) || !underWay.compareAndSet(false, true)) {
      return;
    }
    var wrapping = key.wrappingId();
    var unused =
        rewrapping
            .pass()
            .timeout(LIMIT)
            .doFinally(_ -> underWay.set(false))
            .subscribe(
                old -> note(new RewrapReport(wrapping, old, now)),
                error -> LOG.warn("wrapping anew goes on later: {}", error.toString()));
  }

  private boolean isDue(Instant now) {
    var seen = last;
    return key.hasOthers()
        && (seen.wrappingId() != key.wrappingId()
            || seen.began().plus(seen.old() > 0 ? next : CLEAN_FOR).isBefore(now));
  }

  private void note(RewrapReport report) {
    last = report;
    directory.ifPresent(path -> report.writeTo(path, service));
    LOG.info("{} data keys were met under old keys", report.old());
  }
}
