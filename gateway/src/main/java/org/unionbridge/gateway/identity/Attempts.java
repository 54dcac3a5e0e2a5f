package org.unionbridge.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.entrance.SessionCookies;
import org.unionbridge.gateway.oidc.Handshake;
import org.unionbridge.gateway.oidc.Providers;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/**
 * Attempts, each in a cookie of its browser, under our hash; the store knows nothing of them. The
 * secrets of the handshake follow from the attempt's id and the master key: the cookie does not
 * hold them, and nobody can make any up. It is the one cookie that comes back from another site.
 */
final class Attempts {

  private static final String COOKIE = "unionbridge-oidc";
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-z]{20})\\.([a-z][a-z0-9-]{0,29})\\.(\\d{1,18})\\.([0-9a-z]{20}|)"
              + "\\.([\\w-]{1,140})\\.([\\w-]{43})");

  private final KeyedHash hash;
  private final SessionCookies cookies;
  private final Clock clock;
  private final Duration lasts;

  Attempts(KeyedHash hash, SessionCookies cookies, Clock clock, Duration lasts) {
    this.hash = hash;
    this.cookies = cookies;
    this.clock = clock;
    this.lasts = lasts;
  }

  /** A new one, of somebody who signs in or, with a session, links an identity to their account. */
  Attempt begin(
      String provider, Optional<String> session, OwnPath returnTo, ServerWebExchange exchange) {
    var attempt =
        new Attempt(Ids.random(), provider, clock.instant().plus(lasts), session, returnTo);
    var said = said(attempt);
    write(exchange, said + "." + hash.hash("oidc.attempt", said), lasts);
    return attempt;
  }

  /** The one that this browser brings, while it lasts; it is brought once. */
  Mono<Attempt> take(ServerWebExchange exchange) {
    return Mono.defer(() -> {
      var brought = SessionCookies.read(exchange.getRequest(), COOKIE).flatMap(this::proven);
      write(exchange, "", Duration.ZERO);
      return Mono.justOrEmpty(brought.filter(known -> clock.instant().isBefore(known.until())));
    });
  }

  private Optional<Attempt> proven(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var said = text.substring(0, form.start(6) - 1);
    var ours = hash.hash("oidc.attempt", said);
    return MessageDigest.isEqual(ours.getBytes(UTF_8), form.group(6).getBytes(UTF_8))
        ? Optional.of(
            new Attempt(
                form.group(1),
                form.group(2),
                Instant.ofEpochSecond(Long.parseLong(form.group(3))),
                Optional.of(form.group(4)).filter(session -> !session.isEmpty()),
                new OwnPath(new String(Base64.getUrlDecoder().decode(form.group(5)), UTF_8))))
        : Optional.empty();
  }

  private static String said(Attempt attempt) {
    return "%s.%s.%d.%s.%s"
        .formatted(
            attempt.id(),
            attempt.provider(),
            attempt.until().getEpochSecond(),
            attempt.session().orElse(""),
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(attempt.returnTo().text().getBytes(UTF_8)));
  }

  Handshake handshake(Attempt attempt) {
    return new Handshake(
        hash.hash("oidc.state", attempt.id()),
        hash.hash("oidc.nonce", attempt.id()),
        hash.hash("oidc.verifier", attempt.id()));
  }

  private void write(ServerWebExchange exchange, String secret, Duration time) {
    cookies.writeForReturn(exchange, COOKIE, secret, Providers.PATH, time);
  }
}
