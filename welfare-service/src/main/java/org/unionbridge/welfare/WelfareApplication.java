package org.unionbridge.welfare;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.erasure.ErasureConfiguration;
import org.unionbridge.platform.figures.FiguresConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.privacy.PrivacyConfiguration;
import org.unionbridge.platform.rotation.RotationConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.story.StoryConfiguration;
import org.unionbridge.platform.web.ServiceTokenConfiguration;
import org.unionbridge.platform.web.WebConfiguration;
import org.unionbridge.welfare.demand.DemandConfiguration;
import org.unionbridge.welfare.greeting.GreetingConfiguration;
import org.unionbridge.welfare.lifeevent.LifeEventConfiguration;
import org.unionbridge.welfare.standing.StandingConfiguration;
import org.unionbridge.welfare.titles.TitlesConfiguration;
import org.unionbridge.welfare.visit.VisitConfiguration;

/** The welfare service: life events, the visits they demand, and birthday greetings. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  FiguresConfiguration.class,
  StoryConfiguration.class,
  WebConfiguration.class,
  ServiceTokenConfiguration.class,
  CalendarConfiguration.class,
  PrivacyConfiguration.class,
  ErasureConfiguration.class,
  RotationConfiguration.class,
  StandingConfiguration.class,
  LifeEventConfiguration.class,
  VisitConfiguration.class,
  DemandConfiguration.class,
  GreetingConfiguration.class,
  TitlesConfiguration.class
})
public class WelfareApplication {

  /** Runs the service by itself. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(WelfareApplication.class)
        .properties("spring.config.name=welfare")
        .run(args);
  }
}
