package org.unionbridge.gateway.door;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what pages of ours may do, on every answer, also on those of services. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders implements WebFilter {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; "
          + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private final PublicAddress address;

  SecurityHeaders(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    boolean api = exchange.getRequest().getPath().value().startsWith("/api");
    var response = exchange.getResponse();
    response.beforeCommit(() -> Mono.fromRunnable(() -> set(response.getHeaders(), api)));
    return chain.filter(exchange);
  }

  private void set(HttpHeaders headers, boolean api) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    if (api) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (address.isSecure()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
