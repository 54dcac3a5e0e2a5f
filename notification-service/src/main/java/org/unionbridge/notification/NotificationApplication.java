package org.unionbridge.notification;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.notification.duty.DutyConfiguration;
import org.unionbridge.notification.duty.facts.FactsConfiguration;
import org.unionbridge.notification.duty.figures.DutyFiguresConfiguration;
import org.unionbridge.notification.duty.list.DutyListConfiguration;
import org.unionbridge.notification.duty.rounds.RoundsConfiguration;
import org.unionbridge.notification.duty.rules.RulesConfiguration;
import org.unionbridge.notification.reach.ReachConfiguration;
import org.unionbridge.notification.reminder.ReminderConfiguration;
import org.unionbridge.notification.standing.StandingConfiguration;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.erasure.ErasureConfiguration;
import org.unionbridge.platform.figures.FiguresConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.story.StoryConfiguration;
import org.unionbridge.platform.web.ServiceTokenConfiguration;
import org.unionbridge.platform.web.WebConfiguration;

/** The notification service: what who owes by when, and who is reminded of it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  FiguresConfiguration.class,
  StoryConfiguration.class,
  ErasureConfiguration.class,
  WebConfiguration.class,
  ServiceTokenConfiguration.class,
  CalendarConfiguration.class,
  StandingConfiguration.class,
  DutyConfiguration.class,
  RulesConfiguration.class,
  FactsConfiguration.class,
  DutyListConfiguration.class,
  RoundsConfiguration.class,
  DutyFiguresConfiguration.class,
  ReachConfiguration.class,
  ReminderConfiguration.class
})
public class NotificationApplication {

  /** Runs the service by itself. */
  public static void main(String[] args) {
    var unused =
        new SpringApplicationBuilder(NotificationApplication.class)
            .properties("spring.config.name=notification")
            .run(args);
  }
}
