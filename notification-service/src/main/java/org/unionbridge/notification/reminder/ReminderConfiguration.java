package org.unionbridge.notification.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Notices;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;
import org.unionbridge.platform.web.Texts;

/** Reminders, from the duties' ladders to the list. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {

  @Bean
  Reminders reminders(Stores stores) {
    return new Reminders(
        stores.views("reminders", Reminder.class, JsonForm.plain(), "state.at", "state.dutyId"));
  }

  @Bean
  Notices notices(
      Reminders reminders,
      BusinessClock clock,
      @Value("${unionbridge.ladder.window:48h}") Duration window) {
    return step -> reminders.make(step, clock.now(), window).then();
  }

  @Bean
  Ladder ladder(
      Duties duties,
      Reminders reminders,
      BusinessClock clock,
      WorkShare share,
      MeterRegistry registry,
      @Value("${unionbridge.ladder.window:48h}") Duration window,
      @Value("${unionbridge.ladder.most:5000}") int most) {
    var settings = new Ladder.Settings(window, most);
    return new Ladder(duties, reminders, clock, share, settings, new LadderMetrics(registry));
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker ladderTicker(
      Ladder ladder,
      MeterRegistry registry,
      @Value("${unionbridge.ladder.every:1s}") Duration every) {
    return new Ticker("ladder", every, ladder::round, registry);
  }

  @Bean
  ReminderApi reminderApi(Reminders reminders, Texts texts) {
    return new ReminderApi(reminders, texts);
  }

  @Bean
  OwedApi owedApi(Duties duties, Reminders reminders) {
    return new OwedApi(duties, reminders);
  }
}
