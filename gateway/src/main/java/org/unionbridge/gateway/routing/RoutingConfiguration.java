package org.unionbridge.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.unionbridge.gateway.door.Refusals;
import org.unionbridge.gateway.freshness.KnownRights;
import org.unionbridge.gateway.token.TokenMint;
import org.unionbridge.platform.tracing.Told;

/** What happens on the way inward; the routes themselves are in gateway.yml. */
@Configuration(proxyBeanMethods = false)
public class RoutingConfiguration {

  @Bean
  ServiceFailures serviceFailures() {
    return new ServiceFailures();
  }

  @Bean
  ServiceBreaker serviceBreaker(Environment environment, MeterRegistry registry) {
    var settings =
        Binder.get(environment).bind("unionbridge.gateway.breaker", BreakerSettings.class).get();
    return new ServiceBreaker(
        CircuitBreakerRegistry.of(settings.config()), Refusals.BREAKER.in(registry));
  }

  @Bean
  @Conditional(Told.class)
  TracedRoute tracedRoute() {
    return new TracedRoute();
  }

  @Bean
  InnerToken innerToken(TokenMint mint, KnownRights rights) {
    return new InnerToken(mint, rights);
  }

  @Bean
  InwardHeaders inwardHeaders() {
    return new InwardHeaders();
  }
}
