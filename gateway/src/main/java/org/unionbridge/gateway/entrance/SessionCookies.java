package org.unionbridge.gateway.entrance;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.door.PublicAddress;

/**
 * How a browser keeps our secrets: out of reach of scripts and of other sites, and each sent no
 * further than it is needed.
 */
public final class SessionCookies {

  /** Goes with every request, and lets in for some minutes. */
  static final String ACCESS = "unionbridge-session";

  /** Goes with requests about the session alone, and gets it the next pair. */
  static final String REFRESH = "unionbridge-refresh";

  private static final int LONGEST = 400;

  private final PublicAddress address;

  public SessionCookies(PublicAddress address) {
    this.address = address;
  }

  /** What was sent under this name. */
  public static Optional<String> read(ServerHttpRequest request, String name) {
    return Optional.ofNullable(request.getCookies().getFirst(name))
        .map(HttpCookie::getValue)
        .filter(secret -> !secret.isEmpty() && secret.length() <= LONGEST);
  }

  void writeAccess(ServerWebExchange exchange, String secret, Duration lasts) {
    write(exchange, ACCESS, secret, "/", lasts);
  }

  void writeRefresh(ServerWebExchange exchange, String secret, Duration lasts) {
    write(exchange, REFRESH, secret, Entrance.SESSION, lasts);
  }

  void forget(ServerWebExchange exchange) {
    writeAccess(exchange, "", Duration.ZERO);
    writeRefresh(exchange, "", Duration.ZERO);
  }

  /** Keeps a secret for requests to this path that our own pages send. */
  public void write(
      ServerWebExchange exchange, String name, String secret, String path, Duration lasts) {
    write(exchange, cookie(name, secret, path, lasts).sameSite("Strict"));
  }

  /** The same, also for a page to which another site sends the browser back. */
  public void writeForReturn(
      ServerWebExchange exchange, String name, String secret, String path, Duration lasts) {
    write(exchange, cookie(name, secret, path, lasts).sameSite("Lax"));
  }

  private static ResponseCookieBuilder cookie(
      String name, String secret, String path, Duration lasts) {
    return ResponseCookie.from(name, secret).httpOnly(true).path(path).maxAge(lasts);
  }

  private void write(ServerWebExchange exchange, ResponseCookieBuilder cookie) {
    boolean secure =
        address.isSecure() || "https".equals(exchange.getRequest().getURI().getScheme());
    exchange.getResponse().addCookie(cookie.secure(secure).build());
  }
}
