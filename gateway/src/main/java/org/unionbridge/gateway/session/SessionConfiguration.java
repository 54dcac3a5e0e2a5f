package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.founding.FirstAccount;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Sessions, wired. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

  @Bean
  Sessions sessions(
      Stores stores,
      KeyedHash hash,
      Clock clock,
      @Value("${unionbridge.gateway.session-lasts}") Duration lasts) {
    var views = stores.views("sessions", SessionState.class, JsonForm.plain(), "state.until");
    return new Sessions(views, hash, clock, lasts);
  }

  @Bean
  People people(Accounts accounts, Standings standings, FirstAccount first) {
    return new People(accounts, standings, first);
  }

  @Bean
  SessionCookie sessionCookie(PublicAddress address) {
    return new SessionCookie(address);
  }

  @Bean
  SessionFilter sessionFilter(Sessions sessions, People people, SessionCookie cookie) {
    return new SessionFilter(sessions, people, cookie);
  }

  @Bean
  SessionApi sessionApi(
      Accounts accounts,
      Passwords passwords,
      Lockout lockout,
      People people,
      Sessions sessions,
      SessionCookie cookie) {
    return new SessionApi(new SignIn(accounts, passwords, lockout, people), sessions, cookie);
  }

  @Bean
  ApplicationRunner tidying(
      Sessions sessions, Lockout lockout, ScheduledExecutorService platformTimer) {
    return _ -> new TidyingTicker(sessions, lockout).start(platformTimer);
  }
}
