package org.unionbridge.gateway.door;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives each request a W3C trace context, so that one number names it at every service. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class TraceContext implements WebFilter {

  static final String HEADER = "traceparent";

  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var brought = exchange.getRequest().getHeaders().getFirst(HEADER);
    if (brought != null && FORM.matcher(brought).matches()) {
      return chain.filter(exchange);
    }
    return chain.filter(
        exchange.mutate().request(request -> request.header(HEADER, begin())).build());
  }

  /** A new trace. */
  static String begin() {
    var random = new byte[24];
    RANDOM.nextBytes(random);
    var hex = HexFormat.of().formatHex(random);
    return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
  }
}
