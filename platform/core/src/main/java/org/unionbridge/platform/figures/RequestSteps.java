package org.unionbridge.platform.figures;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;

/**
 * Lets requests be counted that took no longer than the objective of commands allows. Of reads too:
 * a figure that has steps for some of its series and none for others cannot be shown at all.
 */
final class RequestSteps implements MeterFilter {

  private static final Duration QUICK = Duration.ofMillis(500);

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    if (!id.getName().equals("http.server.requests")) {
      return config;
    }
    return DistributionStatisticConfig.builder()
        .serviceLevelObjectives(QUICK.toNanos())
        .build()
        .merge(config);
  }
}
