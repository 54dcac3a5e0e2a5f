package org.unionbridge.gateway.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.platform.jobs.Job;

/** Removes sessions that have run out and tries that are long past. */
final class TidyingTicker {

  private static final Logger LOG = LoggerFactory.getLogger(TidyingTicker.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Sessions sessions;
  private final Lockout lockout;
  private final Job job;

  TidyingTicker(Sessions sessions, Lockout lockout, MeterRegistry registry) {
    this.job = Job.of(registry, "tidying", PAUSE);
    this.sessions = sessions;
    this.lockout = lockout;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    job.round(
        sessions.removeOld().then(lockout.forgetOld()).timeout(LIMIT),
        error -> LOG.warn("what is old stays until later: {}", error.toString()));
  }
}
