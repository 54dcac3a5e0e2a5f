package org.unionbridge.gateway.routing;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.web.TraceFilter;
import reactor.core.publisher.Mono;

/** Names a request that is passed on by the route that it took, never by what was asked for. */
final class TracedRoute implements GlobalFilter, Ordered {

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_PREDICATE_MATCHED_PATH_ATTR);
    if (route != null) {
      exchange.getAttributes().put(TraceFilter.ROUTE, route);
    }
    return chain.filter(exchange);
  }
}
