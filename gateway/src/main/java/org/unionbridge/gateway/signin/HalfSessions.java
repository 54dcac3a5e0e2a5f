package org.unionbridge.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.session.Entrance;
import org.unionbridge.gateway.session.SessionCookies;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.privacy.KeyedHash;

/**
 * Between password and code: a cookie that says whose password was right and in which post they
 * want to act, under our hash. It lets in nowhere, and the store knows nothing of it.
 */
final class HalfSessions {

  private static final String COOKIE = "unionbridge-half-session";
  private static final Duration LASTS = Duration.ofMinutes(5);
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-z]{20})\\.(\\d{1,18})\\.(\\d{1,18})\\.([a-z-]{1,60})\\.([\\w-]{1,64})\\.([\\w-]{43})");

  private final KeyedHash hash;
  private final SessionCookies cookies;
  private final Clock clock;

  HalfSessions(KeyedHash hash, SessionCookies cookies, Clock clock) {
    this.hash = hash;
    this.cookies = cookies;
    this.clock = clock;
  }

  /**
   * Whose password was right.
   *
   * @param version of the account: whatever happens to it ends this too
   */
  record HalfSession(String accountId, long version, Instant until, String post, String unionId) {

    private String said() {
      return "%s.%d.%d.%s.%s".formatted(accountId, version, until.getEpochSecond(), post, unionId);
    }
  }

  void begin(Person person, Holding held, ServerWebExchange exchange) {
    var half =
        new HalfSession(
            person.accountId(),
            person.version(),
            clock.instant().plus(LASTS),
            held.post(),
            held.place().unionId());
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
            form.group(5));
    var ours = hash.hash("session.half", half.said());
    return MessageDigest.isEqual(ours.getBytes(UTF_8), form.group(6).getBytes(UTF_8))
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
