package org.unionbridge.gateway.entrance;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.WebFilter;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.secondfactor.DemandingPosts;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.privacy.KeyedHash;

/** The entrance before sessions that are kept in memory, for tests. */
public final class EntranceRig {

  private final SessionCookies cookies = new SessionCookies(AccountBook.ADDRESS);
  private final Sessions sessions;
  private final SessionSecrets secrets;
  private final Clock clock;

  public EntranceRig(Sessions sessions, KeyedHash hash, Clock clock) {
    this.sessions = sessions;
    this.secrets = new SessionSecrets(hash);
    this.clock = clock;
  }

  public SessionCookies cookies() {
    return cookies;
  }

  /** What gives routes the one who is signed in. */
  public static HandlerMethodArgumentResolver whoIsSignedIn() {
    return new SignedInResolver();
  }

  public Entrance entrance(Set<String> demanding) {
    return new Entrance(sessions, secrets, cookies, new DemandingPosts(demanding), clock);
  }

  /** The routes of one gateway. */
  public List<Object> apis(People people, Entrance entrance, AuditLog audit) {
    return List.of(new SessionApi(sessions, secrets, cookies, entrance, people, audit, clock));
  }

  public WebFilter filter(People people, Entrance entrance) {
    return new SessionFilter(new LastingSessions(sessions, people, entrance), secrets, clock);
  }
}
