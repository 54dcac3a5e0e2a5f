package org.unionbridge.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.gateway.account.AccountConfiguration;
import org.unionbridge.gateway.audit.AuditTrailConfiguration;
import org.unionbridge.gateway.console.ConsoleConfiguration;
import org.unionbridge.gateway.door.DoorConfiguration;
import org.unionbridge.gateway.entrance.EntranceConfiguration;
import org.unionbridge.gateway.founding.FoundingConfiguration;
import org.unionbridge.gateway.freshness.FreshnessConfiguration;
import org.unionbridge.gateway.identity.IdentityConfiguration;
import org.unionbridge.gateway.keeping.KeepingConfiguration;
import org.unionbridge.gateway.limits.LimitsConfiguration;
import org.unionbridge.gateway.live.LiveConfiguration;
import org.unionbridge.gateway.login.LoginConfiguration;
import org.unionbridge.gateway.machine.MachineConfiguration;
import org.unionbridge.gateway.machineentry.MachineEntryConfiguration;
import org.unionbridge.gateway.oidc.OidcConfiguration;
import org.unionbridge.gateway.opening.OpeningConfiguration;
import org.unionbridge.gateway.person.PersonConfiguration;
import org.unionbridge.gateway.profile.ProfileConfiguration;
import org.unionbridge.gateway.routing.RoutingConfiguration;
import org.unionbridge.gateway.secondfactor.SecondFactorConfiguration;
import org.unionbridge.gateway.session.SessionConfiguration;
import org.unionbridge.gateway.sight.SightConfiguration;
import org.unionbridge.gateway.signin.SignInConfiguration;
import org.unionbridge.gateway.standing.StandingConfiguration;
import org.unionbridge.gateway.token.TokenConfiguration;
import org.unionbridge.gateway.viewing.ViewingConfiguration;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.erasure.ErasureConfiguration;
import org.unionbridge.platform.figures.FiguresConfiguration;
import org.unionbridge.platform.lag.LagConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.privacy.PrivacyConfiguration;
import org.unionbridge.platform.rotation.RotationConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.story.StoryConfiguration;
import org.unionbridge.platform.web.WebConfiguration;

/** The gateway: the only door, and the only one who says who somebody is. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  AuditTrailConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  FiguresConfiguration.class,
  LagConfiguration.class,
  StoryConfiguration.class,
  WebConfiguration.class,
  CalendarConfiguration.class,
  PrivacyConfiguration.class,
  ErasureConfiguration.class,
  RotationConfiguration.class,
  DoorConfiguration.class,
  ConsoleConfiguration.class,
  StandingConfiguration.class,
  FreshnessConfiguration.class,
  LimitsConfiguration.class,
  LoginConfiguration.class,
  SecondFactorConfiguration.class,
  AccountConfiguration.class,
  KeepingConfiguration.class,
  MachineConfiguration.class,
  MachineEntryConfiguration.class,
  OpeningConfiguration.class,
  FoundingConfiguration.class,
  PersonConfiguration.class,
  SessionConfiguration.class,
  EntranceConfiguration.class,
  SignInConfiguration.class,
  ProfileConfiguration.class,
  OidcConfiguration.class,
  IdentityConfiguration.class,
  TokenConfiguration.class,
  ViewingConfiguration.class,
  LiveConfiguration.class,
  RoutingConfiguration.class,
  SightConfiguration.class
})
public class GatewayApplication {

  /** Runs the gateway by itself. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(GatewayApplication.class)
        .properties("spring.config.name=gateway")
        .run(args);
  }
}
