package org.unionbridge.gateway.routing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;

/**
 * Tells apart a service that never got the request (503, simply try again) and one that broke off
 * with it (502, nobody knows whether it was done). One that is slow is a 504 already.
 */
final class ServiceFailures implements GlobalFilter, Ordered {

  private static final Duration SOON = Duration.ofSeconds(5);

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return chain.filter(exchange).onErrorMap(ServiceFailures::explained);
  }

  private static Throwable explained(Throwable error) {
    return switch (error) {
      case ConnectException _, UnknownHostException _ -> notReached();
      // no connection became free in time
      case TimeoutException _, PoolAcquirePendingLimitException _ -> notReached();
      case IOException _ -> Problem.of(HttpStatus.BAD_GATEWAY, "service-broke-off").asException();
      default -> error;
    };
  }

  /** Whether nothing came from the service: it was not reached, or did not answer in time. */
  static boolean isSilence(Throwable error) {
    return switch (error) {
      case ConnectException _, UnknownHostException _ -> true;
      case TimeoutException _, PoolAcquirePendingLimitException _ -> true;
      case ResponseStatusException answer ->
          answer.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
      default -> false;
    };
  }

  static RuntimeException notReached() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(SOON).asException();
  }
}
