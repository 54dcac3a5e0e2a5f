package org.unionbridge.platform.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;

/** The W3C trace context of a request: the one that it brought, or a new one. */
public final class Traces {

  /** The header that carries it. */
  public static final String HEADER = "traceparent";

  private static final String ATTRIBUTE = Traces.class.getName();
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Traces() {}

  /** The same for the whole request. */
  public static String of(ServerWebExchange exchange) {
    return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, _ -> begin(exchange));
  }

  /** What follows from this request belongs under this trace context from now on. */
  static void goOn(ServerWebExchange exchange, String traceparent) {
    exchange.getAttributes().put(ATTRIBUTE, traceparent);
  }

  /** The part that a person can quote. */
  static String id(ServerWebExchange exchange) {
    return of(exchange).substring(3, 35);
  }

  private static String begin(ServerWebExchange exchange) {
    var brought = exchange.getRequest().getHeaders().getFirst(HEADER);
    return brought != null && FORM.matcher(brought).matches() ? brought : begin();
  }

  /** A new trace. */
  public static String begin() {
    return "00-" + hex(16) + "-" + hex(8) + "-01";
  }

  private static String hex(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
