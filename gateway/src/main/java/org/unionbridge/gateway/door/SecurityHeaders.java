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
    var request = exchange.getRequest();
    boolean api = request.getPath().value().startsWith("/api");
    boolean secure = address.isSecure() || request.getSslInfo() != null;
    var response = exchange.getResponse();
    response.beforeCommit(() -> Mono.fromRunnable(() -> set(response.getHeaders(), api, secure)));
    return chain.filter(exchange);
  }

  private static void set(HttpHeaders headers, boolean api, boolean secure) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (api) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (secure) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
