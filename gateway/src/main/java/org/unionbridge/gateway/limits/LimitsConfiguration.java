package org.unionbridge.gateway.limits;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Limits, wired. */
@Configuration(proxyBeanMethods = false)
public class LimitsConfiguration {

  @Bean
  LimitSettings limitSettings(Environment environment) {
    return Binder.get(environment).bind("unionbridge.gateway.limits", LimitSettings.class).get();
  }

  @Bean
  AddressLimit addressLimit(LimitSettings settings, MeterRegistry registry) {
    return new AddressLimit(
        buckets(settings.address(), settings, registry, "address"),
        buckets(settings.entry(), settings, registry, "entry"));
  }

  @Bean
  AccountLimit accountLimit(LimitSettings settings, MeterRegistry registry) {
    return new AccountLimit(buckets(settings.account(), settings, registry, "account"));
  }

  private static Buckets buckets(
      Rate rate, LimitSettings settings, MeterRegistry registry, String kind) {
    return new Buckets(
        rate.sharedBy(settings.gateways()),
        settings.mostKnown(),
        TimeMeter.SYSTEM_NANOTIME,
        registry.counter("gateway.refused", "kind", kind));
  }
}
