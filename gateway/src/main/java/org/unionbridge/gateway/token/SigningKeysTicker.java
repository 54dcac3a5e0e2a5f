package org.unionbridge.gateway.token;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the signing keys every so often, also for what another gateway made. */
final class SigningKeysTicker {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKeysTicker.class);

  /** Many times shorter than a key is published before it signs. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final SigningKeys keys;

  SigningKeysTicker(SigningKeys keys) {
    this.keys = keys;
  }

  void start(ScheduledExecutorService timer) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    var unused =
        keys.lookAgain()
            .timeout(PAUSE)
            .subscribe(
                _ -> {},
                error -> LOG.warn("the signing keys stay as they are: {}", error.toString()));
  }
}
