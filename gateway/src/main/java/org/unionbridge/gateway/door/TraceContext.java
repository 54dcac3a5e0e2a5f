package org.unionbridge.gateway.door;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** Gives each request a W3C trace context, so that one number names it at every service. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class TraceContext implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var trace = Traces.of(exchange);
    return chain.filter(
        exchange
            .mutate()
            .request(request -> request.headers(headers -> headers.set(Traces.HEADER, trace)))
            .build());
  }
}
