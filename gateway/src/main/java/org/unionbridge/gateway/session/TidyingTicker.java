package org.unionbridge.gateway.session;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.gateway.login.Lockout;

/** Removes sessions that have run out and tries that are long past. */
final class TidyingTicker {

  private static final Logger LOG = LoggerFactory.getLogger(TidyingTicker.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Sessions sessions;
  private final Lockout lockout;

  TidyingTicker(Sessions sessions, Lockout lockout) {
    this.sessions = sessions;
    this.lockout = lockout;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    var unused =
        sessions
            .removeOld()
            .then(lockout.forgetOld())
            .timeout(LIMIT)
            .subscribe(
                _ -> {}, error -> LOG.warn("what is old stays until later: {}", error.toString()));
  }
}
