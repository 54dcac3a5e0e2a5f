package org.unionbridge.gateway.freshness;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.CallResolver;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Refuses everything once rights may long be others, and says to our own routes what is known. */
@Order(-10)
final class FreshnessFilter implements WebFilter {

  private final KnownRights rights;

  FreshnessFilter(KnownRights rights) {
    this.rights = rights;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (!request.getPath().value().startsWith("/api/")) {
      return chain.filter(exchange);
    }
    if (!rights.allowAnything() && !isSigningOut(request)) {
      return Mono.error(CallResolver.rightsNotCurrent().asException());
    }
    exchange.getAttributes().put(TokenFilter.CURRENT, rights.allowCareful());
    return chain.filter(exchange);
  }

  private static boolean isSigningOut(ServerHttpRequest request) {
    return request.getMethod().equals(HttpMethod.DELETE)
        && request.getPath().value().startsWith("/api/gateway/session");
  }
}
