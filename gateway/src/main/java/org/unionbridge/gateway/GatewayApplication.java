package org.unionbridge.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.gateway.account.AccountConfiguration;
import org.unionbridge.gateway.door.DoorConfiguration;
import org.unionbridge.gateway.founding.FoundingConfiguration;
import org.unionbridge.gateway.login.LoginConfiguration;
import org.unionbridge.gateway.routing.RoutingConfiguration;
import org.unionbridge.gateway.session.SessionConfiguration;
import org.unionbridge.gateway.standing.StandingConfiguration;
import org.unionbridge.gateway.token.TokenConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.privacy.PrivacyConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.web.WebConfiguration;

/** The gateway: the only door, and the only one who says who somebody is. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  WebConfiguration.class,
  CalendarConfiguration.class,
  PrivacyConfiguration.class,
  DoorConfiguration.class,
  StandingConfiguration.class,
  LoginConfiguration.class,
  AccountConfiguration.class,
  FoundingConfiguration.class,
  SessionConfiguration.class,
  TokenConfiguration.class,
  RoutingConfiguration.class
})
public class GatewayApplication {

  /** Runs the gateway by itself. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(GatewayApplication.class)
        .properties("spring.config.name=gateway")
        .run(args);
  }
}
