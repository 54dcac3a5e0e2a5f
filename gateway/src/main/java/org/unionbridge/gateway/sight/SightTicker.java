package org.unionbridge.gateway.sight;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.jobs.Job;

/** Looks every so often, and keeps a minute's figures. */
final class SightTicker {

  private static final Logger LOG = LoggerFactory.getLogger(SightTicker.class);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Lookout lookout;
  private final Minutes minutes;
  private final InstantSource clock;
  private final Job job;

  SightTicker(Lookout lookout, Minutes minutes, InstantSource clock, Job job) {
    this.job = job;
    this.lookout = lookout;
    this.minutes = minutes;
    this.clock = clock;
  }

  void start(ScheduledExecutorService timer, Duration every) {
    var unused =
        timer.scheduleWithFixedDelay(this::tick, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    var now = clock.instant();
    job.round(
        lookout.look().flatMap(seen -> minutes.keep(now, seen)).timeout(LIMIT),
        e -> LOG.warn("this minute's figures are not kept: {}", e.toString()));
  }
}
