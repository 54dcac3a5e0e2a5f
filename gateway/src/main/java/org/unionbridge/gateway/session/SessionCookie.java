package org.unionbridge.gateway.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.unionbridge.gateway.door.PublicAddress;

/** How a browser keeps the secret of a session: out of reach of scripts and of other sites. */
final class SessionCookie {

  static final String NAME = "unionbridge-session";

  private final PublicAddress address;

  SessionCookie(PublicAddress address) {
    this.address = address;
  }

  Optional<String> read(ServerHttpRequest request) {
    return Optional.ofNullable(request.getCookies().getFirst(NAME))
        .map(cookie -> cookie.getValue())
        .filter(secret -> !secret.isEmpty() && secret.length() <= 100);
  }

  ResponseCookie write(ServerHttpRequest request, String secret, Duration lasts) {
    return ResponseCookie.from(NAME, secret)
        .httpOnly(true)
        .secure(address.isSecure() || "https".equals(request.getURI().getScheme()))
        .sameSite("Strict")
        .path("/")
        .maxAge(lasts)
        .build();
  }

  ResponseCookie forget(ServerHttpRequest request) {
    return write(request, "", Duration.ZERO);
  }
}
