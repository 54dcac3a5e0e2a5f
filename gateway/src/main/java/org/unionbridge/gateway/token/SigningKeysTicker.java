package org.unionbridge.gateway.token;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.jobs.Job;

/** Looks at the signing keys every so often, also for what another gateway made. */
final class SigningKeysTicker {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKeysTicker.class);

  /** Many times shorter than a key is published before it signs. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final SigningKeys keys;
  private final Job job;

  SigningKeysTicker(SigningKeys keys, MeterRegistry registry) {
    this.job = Job.of(registry, "signing-keys", PAUSE);
    this.keys = keys;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    job.round(
        keys.lookAgain().timeout(PAUSE),
        error -> LOG.warn("the signing keys stay as they are: {}", error.toString()));
  }
}
