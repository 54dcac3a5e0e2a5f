package org.unionbridge.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Leaves a service alone for a moment that is not reached, or answers nothing in time: those who
 * ask get an answer at once, and it can come back to its feet. What a service answers, be it an
 * error, is never counted against it.
 */
final class ServiceBreaker implements GlobalFilter, Ordered {

  private final CircuitBreakerRegistry breakers;
  private final MeterRegistry registry;

  ServiceBreaker(CircuitBreakerRegistry breakers, MeterRegistry registry) {
    this.breakers = breakers;
    this.registry = registry;
  }

  /** Inside of what asks for somebody signed in, so that nobody else opens it. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 20;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    var breaker = breakers.circuitBreaker(route.getId());
    return Mono.defer(() -> {
      if (!breaker.tryAcquirePermission()) {
        registry.counter("gateway.refused", "kind", "breaker").increment();
        return Mono.error(ServiceFailures.notReached());
      }
      long began = breaker.getCurrentTimestamp();
      return chain
          .filter(exchange)
          .doOnSuccess(_ -> breaker.onSuccess(since(breaker, began), TimeUnit.NANOSECONDS))
          .doOnError(error -> breaker.onError(since(breaker, began), TimeUnit.NANOSECONDS, error))
          .doOnCancel(breaker::releasePermission);
    });
  }

  private static long since(CircuitBreaker breaker, long began) {
    return breaker.getCurrentTimestamp() - began;
  }
}
