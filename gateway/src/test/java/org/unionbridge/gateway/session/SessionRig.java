package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.session.Sessions.Life;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditLog;
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
  private final Sessions sessions;
  private final Clock clock;

  public SessionRig(Clock clock) {
    this.sessions = new Sessions(kept, clock, new Life(ACCESS, IDLE, MOST));
    this.clock = clock;
  }

  /** The sessions of the one gateway. */
  public Sessions sessions() {
    return sessions;
  }

  /** The routes of one gateway. */
  public List<Object> apis(OwnPassword passwords, AuditLog audit) {
    return List.of(new SessionListApi(sessions, passwords, audit, clock));
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
