package org.unionbridge.gateway.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.unionbridge.platform.privacy.KeyedHash;

/**
 * The secrets in cookies. Each follows from session, number and master key, so the store holds none
 * of them, not even a hash; and an old one is told from one that was made up.
 */
final class SessionSecrets {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-z]{20})\\.(\\d{1,18})\\.([\\w-]{43})");

  /** Each kind has a hash of its own, so that no secret serves as another. */
  private static final String ACCESS = "session.access";

  private static final String REFRESH = "session.refresh";

  /** As long as a page asks on, one proof is enough: what is ours stays ours. */
  private static final Duration PROVEN = Duration.ofSeconds(10);

  private final KeyedHash hash;
  private final Cache<String, Ticket> proven =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(PROVEN).build();

  SessionSecrets(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * What a secret says, once it is proven to be ours.
   *
   * @param number the turn of a refresh secret; the last second of a session secret
   */
  record Ticket(String sessionId, long number) {

    boolean isOver(Instant now) {
      return !now.isBefore(Instant.ofEpochSecond(number));
    }
  }

  /** Lets in until then. */
  String access(String sessionId, Instant until) {
    return write(ACCESS, sessionId, until.getEpochSecond());
  }

  /** Gets the session its next secrets, once. */
  String refresh(String sessionId, long turn) {
    return write(REFRESH, sessionId, turn);
  }

  /** The same for a secret that was proven a moment ago; when it ends, its ticket says. */
  Optional<Ticket> readAccess(String text) {
    var known = proven.getIfPresent(text);
    if (known != null) {
      return Optional.of(known);
    }
    var ticket = read(ACCESS, text);
    ticket.ifPresent(ours -> proven.put(text, ours));
    return ticket;
  }

  Optional<Ticket> readRefresh(String text) {
    return read(REFRESH, text);
  }

  /** Also by a session secret that has run out, and by a browser that keeps only one of the two. */
  Optional<Ticket> brought(ServerHttpRequest request) {
    return SessionCookies.read(request, SessionCookies.ACCESS)
        .flatMap(this::readAccess)
        .or(() -> SessionCookies.read(request, SessionCookies.REFRESH).flatMap(this::readRefresh));
  }

  private String write(String kind, String sessionId, long number) {
    var said = sessionId + "." + number;
    return said + "." + hash.hash(kind, said);
  }

  private Optional<Ticket> read(String kind, String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var ticket = new Ticket(form.group(1), Long.parseLong(form.group(2)));
    var ours = write(kind, ticket.sessionId(), ticket.number());
    return MessageDigest.isEqual(ours.getBytes(UTF_8), text.getBytes(UTF_8))
        ? Optional.of(ticket)
        : Optional.empty();
  }
}
