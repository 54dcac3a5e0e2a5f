package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.WebFilter;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.secondfactor.DemandingPosts;
import org.unionbridge.gateway.session.Sessions.Life;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.InMemoryViewStore;

/** Sessions in memory, for tests. */
public final class SessionRig {

  public static final Duration ACCESS = Duration.ofMinutes(10);
  public static final Duration IDLE = Duration.ofHours(12);
  public static final Duration MOST = Duration.ofDays(30);

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final InMemoryViewStore<SessionState> kept = InMemoryViewStore.of(SessionState.class);
  private final SessionCookies cookies = new SessionCookies(AccountBook.ADDRESS);
  private final SessionSecrets secrets;
  private final Sessions sessions;
  private final Clock clock;

  public SessionRig(KeyedHash hash, Clock clock) {
    this.secrets = new SessionSecrets(hash);
    this.sessions = new Sessions(kept, clock, new Life(ACCESS, IDLE, MOST));
    this.clock = clock;
  }

  public SessionCookies cookies() {
    return cookies;
  }

  /** What gives routes the one who is signed in. */
  public static HandlerMethodArgumentResolver whoIsSignedIn() {
    return new SignedInResolver();
  }

  /** The sessions of the one gateway. */
  public Sessions sessions() {
    return sessions;
  }

  public Entrance entrance(Set<String> demanding) {
    return new Entrance(sessions(), secrets, cookies, new DemandingPosts(demanding), clock);
  }

  /** The routes of one gateway. */
  public List<Object> apis(
      People people, Entrance entrance, OwnPassword passwords, AuditLog audit) {
    return List.of(
        new SessionApi(sessions(), secrets, cookies, entrance, people, audit, clock),
        new SessionListApi(sessions(), passwords, audit, clock));
  }

  public WebFilter filter(People people, Entrance entrance) {
    var lasting = new LastingSessions(sessions(), people, entrance);
    return new SessionFilter(lasting, secrets, clock);
  }

  /** All that the store holds of sessions. */
  public String stored() {
    return kept.all().toString();
  }

  /** How many of them last. */
  public long lasting() {
    return kept.all().stream()
        .map(Stored::state)
        .filter(state -> clock.instant().isBefore(state.until()))
        .count();
  }

  /** Removes what has run out, and says how many are left. */
  public int leftAfterTidying() {
    sessions().removeOld().block(LIMIT);
    return kept.all().size();
  }

  /** Takes the store back to how it was a turn ago, as a restore from a copy does. */
  public void turnBack(long turns) {
    var session = kept.all().getFirst();
    var state = session.state();
    kept.setIf(Scope.everything(), session.id(), Criteria.any(), "state.turn", state.turn() - turns)
        .block(LIMIT);
  }
}
