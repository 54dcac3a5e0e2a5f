package org.unionbridge.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Leaves a service alone for a moment that is not reached, or answers nothing in time: those who
 * ask get an answer at once, and it can come back to its feet. What a service answers, be it an
 * error, is never counted against it.
 */
final class ServiceBreaker implements GlobalFilter, Ordered {

  private final CircuitBreakerRegistry breakers;
  private final Counter refused;

  ServiceBreaker(CircuitBreakerRegistry breakers, Counter refused) {
    this.breakers = breakers;
    this.refused = refused;
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
        refused.increment();
        return Mono.error(ServiceFailures.notReached());
      }
      var trial = new Trial(breaker, breaker.getCurrentTimestamp());
      trial.watch(exchange.getResponse());
      return chain
          .filter(exchange)
          .doOnSuccess(_ -> trial.answered())
          .doOnError(trial::failed)
          .doOnCancel(trial::left);
    });
  }

  /** One call, which is told of once. */
  private static final class Trial {

    private final CircuitBreaker breaker;
    private final long began;
    private final AtomicBoolean told = new AtomicBoolean();

    Trial(CircuitBreaker breaker, long began) {
      this.breaker = breaker;
      this.began = began;
    }

    /** Of a stream the head is the answer: it may take minutes until its end. */
    void watch(ServerHttpResponse response) {
      response.beforeCommit(() ->
          Mono.fromRunnable(() -> {
            var type = response.getHeaders().getContentType();
            if (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(type)) {
              answered();
            }
          }));
    }

    void answered() {
      if (told.compareAndSet(false, true)) {
        breaker.onSuccess(since(), TimeUnit.NANOSECONDS);
      }
    }

    void failed(Throwable error) {
      if (told.compareAndSet(false, true)) {
        breaker.onError(since(), TimeUnit.NANOSECONDS, error);
      }
    }

    void left() {
      if (told.compareAndSet(false, true)) {
        breaker.releasePermission();
      }
    }

    private long since() {
      return breaker.getCurrentTimestamp() - began;
    }
  }
}
