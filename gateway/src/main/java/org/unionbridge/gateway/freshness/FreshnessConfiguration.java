package org.unionbridge.gateway.freshness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.listening.Listeners;

/** What is known of rights, wired to the listener that reads the directory. */
@Configuration(proxyBeanMethods = false)
public class FreshnessConfiguration {

  @Bean
  KnownRights knownRights(
      Listeners listeners,
      Clock clock,
      MeterRegistry registry,
      @Value("${unionbridge.gateway.rights-known.careful}") Duration careful,
      @Value("${unionbridge.gateway.rights-known.anything}") Duration anything) {
    var directory = listeners.freshnessOf("gateway.standing");
    var rights =
        new KnownRights(
            directory::age, new KnownRights.Limits(careful, anything), clock, System::nanoTime);
    Gauge.builder("gateway.rights.age", () -> rights.ageOrSinceTheStart().toMillis() / 1000.0)
        .description("How long ago the gateway knew for certain who holds which post.")
        .baseUnit("seconds")
        .register(registry);
    return rights;
  }

  @Bean
  FreshnessFilter freshnessFilter(KnownRights rights) {
    return new FreshnessFilter(rights);
  }
}
