package org.unionbridge.gateway.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Sessions, wired. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

  @Bean
  Sessions sessions(
      Stores stores,
      Clock clock,
      @Value("${unionbridge.gateway.session-lasts}") Duration access,
      @Value("${unionbridge.gateway.session-idle}") Duration idle,
      @Value("${unionbridge.gateway.session-most}") Duration most) {
    var views =
        stores.views(
            "sessions", SessionState.class, JsonForm.plain(), "state.until", "state.accountId");
    return new Sessions(views, clock, new Sessions.Life(access, idle, most));
  }

  @Bean
  SessionListApi sessionListApi(
      Sessions sessions, OwnPassword passwords, AuditLog audit, Clock clock) {
    return new SessionListApi(sessions, passwords, audit, clock);
  }

  @Bean
  ApplicationRunner tidying(
      Sessions sessions,
      Lockout lockout,
      MeterRegistry registry,
      ScheduledExecutorService platformTimer) {
    return _ -> new TidyingTicker(sessions, lockout, registry).start(platformTimer);
  }

  @Bean
  @Order(2)
  Erasing sessionErasing(Sessions sessions) {
    return new SessionErasing(sessions);
  }
}
