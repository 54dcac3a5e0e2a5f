package org.unionbridge.gateway.limits;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.unionbridge.gateway.door.Refusals;

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
        buckets(settings.address(), settings, Refusals.ADDRESS.in(registry)),
        buckets(settings.entry(), settings, Refusals.ENTRY.in(registry)));
  }

  @Bean
  AccountLimit accountLimit(LimitSettings settings, MeterRegistry registry) {
    return new AccountLimit(buckets(settings.account(), settings, Refusals.ACCOUNT.in(registry)));
  }

  private static Buckets buckets(Rate rate, LimitSettings settings, Counter refused) {
    return new Buckets(
        rate.sharedBy(settings.gateways()),
        settings.mostKnown(),
        TimeMeter.SYSTEM_NANOTIME,
        refused);
  }
}
