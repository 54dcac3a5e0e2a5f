package org.unionbridge.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.jobs.Job;
import org.unionbridge.platform.store.Stores;

/** Removes notes that the broker has had for a day: the topic and the chain keep them. */
final class NotesTicker {

  private static final Logger LOG = LoggerFactory.getLogger(NotesTicker.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int ROUNDS = 50;

  private final Stores stores;
  private final Clock clock;
  private final Job job;

  NotesTicker(Stores stores, Clock clock, MeterRegistry registry) {
    this.job = Job.of(registry, "notes", PAUSE);
    this.stores = stores;
    this.clock = clock;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    job.round(
        stores
            .removeSent(Notebook.COLLECTION, "state." + NoteCodec.AT, clock.instant().minus(KEPT))
            .repeat(ROUNDS)
            .takeUntil(removed -> removed == 0)
            .then()
            .timeout(LIMIT),
        e -> LOG.warn("notes that were sent stay until later: {}", e.toString()));
  }
}
