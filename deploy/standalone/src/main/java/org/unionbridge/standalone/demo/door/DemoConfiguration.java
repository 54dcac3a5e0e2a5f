package org.unionbridge.standalone.demo.door;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.person.People;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.standalone.demo.stage.DemoStage;

/** The door of the demonstration, wired into a gateway; only a stage makes it whole. */
@Configuration(proxyBeanMethods = false)
public class DemoConfiguration {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Bean
  DemoDoor demoDoor() {
    return new DemoDoor();
  }

  @Bean
  DemoApi demoApi(
      DemoStage stage,
      Accounts accounts,
      People people,
      Entrance entrance,
      AuditLog audit,
      Clock clock,
      BusinessClock business) {
    stage.founding(() ->
        accounts
            .firstInvitation(OpenRequest.unasked(Actor.SYSTEM, business.now()))
            .blockOptional(LIMIT));
    return new DemoApi(stage, accounts, people, entrance, audit, clock);
  }
}
