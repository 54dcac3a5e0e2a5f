package org.unionbridge.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.entrance.SessionCookies;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.privacy.KeyedHash;

/**
 * Between a first proof, such as a password, and a code: a cookie that says who showed it and in
 * which post they want to act, under our hash. It lets in nowhere, and the store knows nothing of
 * it.
 */
final class HalfSessions {

  private static final String COOKIE = "unionbridge-half-session";
  private static final Duration LASTS = Duration.ofMinutes(5);
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-z]{20})\\.(\\d{1,18})\\.(\\d{1,18})\\.([a-z-]{1,60})\\.([\\w-]{1,64})"
              + "\\.(password|oidc)\\.([\\w-]{43})");

  private final KeyedHash hash;
  private final SessionCookies cookies;
  private final Clock clock;

  HalfSessions(KeyedHash hash, SessionCookies cookies, Clock clock) {
    this.hash = hash;
    this.cookies = cookies;
    this.clock = clock;
  }

  /**
   * Who showed a first proof.
   *
   * @param version of the account: whatever happens to it ends this too
   */
  record HalfSession(
      String accountId, long version, Instant until, String post, String unionId, Proof first) {

    private String said() {
      return "%s.%d.%d.%s.%s.%s"
          .formatted(accountId, version, until.getEpochSecond(), post, unionId, first.text());
    }
  }

  void begin(Person person, Holding held, Proof first, ServerWebExchange exchange) {
    var half =
        new HalfSession(
            person.accountId(),
            person.version(),
            clock.instant().plus(LASTS),
            held.post(),
            held.place().unionId(),
            first);
    var said = half.said();
    write(exchange, said + "." + hash.hash("session.half", said), LASTS);
  }

  /** The half-session that the browser brings, while it lasts. */
  Optional<HalfSession> read(ServerWebExchange exchange) {
    return SessionCookies.read(exchange.getRequest(), COOKIE)
        .flatMap(this::proven)
        .filter(half -> clock.instant().isBefore(half.until()));
  }

  private Optional<HalfSession> proven(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var half =
        new HalfSession(
            form.group(1),
            Long.parseLong(form.group(2)),
            Instant.ofEpochSecond(Long.parseLong(form.group(3))),
            form.group(4),
            form.group(5),
            Proof.of(form.group(6)));
    var ours = hash.hash("session.half", half.said());
    return MessageDigest.isEqual(ours.getBytes(UTF_8), form.group(7).getBytes(UTF_8))
        ? Optional.of(half)
        : Optional.empty();
  }

  void forget(ServerWebExchange exchange) {
    write(exchange, "", Duration.ZERO);
  }

  private void write(ServerWebExchange exchange, String secret, Duration lasts) {
    cookies.write(exchange, COOKIE, secret, Entrance.SESSION, lasts);
  }
}
