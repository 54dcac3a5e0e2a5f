package org.unionbridge.gateway.oidc;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.unionbridge.gateway.door.PublicAddress;

/** Providers, wired. */
@Configuration(proxyBeanMethods = false)
public class OidcConfiguration {

  private static final int CALLS_LOOKED_AT = 10;
  private static final int LEAST_CALLS = 4;

  @Bean
  Providers providers(Environment environment, PublicAddress address, Clock clock) {
    var settings =
        Binder.get(environment).bind("unionbridge.gateway.oidc", OidcSettings.class).get();
    return new Providers(
        settings.providers().stream().map(one -> provider(one, settings, address, clock)).toList());
  }

  static Provider provider(
      ProviderSettings one, OidcSettings settings, PublicAddress address, Clock clock) {
    var outbound = new Outbound(breaker(one.code(), settings.openFor()), settings.timeout());
    var returnAddress = address.text() + Providers.PATH + "/" + one.code() + Providers.CALLBACK;
    return new Provider(one, returnAddress, outbound, settings.skew(), clock);
  }

  private static CircuitBreaker breaker(String code, Duration openFor) {
    return CircuitBreaker.of(
        code,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(CALLS_LOOKED_AT)
            .minimumNumberOfCalls(LEAST_CALLS)
            .waitDurationInOpenState(openFor)
            .permittedNumberOfCallsInHalfOpenState(1)
            .maxWaitDurationInHalfOpenState(openFor)
            .build());
  }
}
