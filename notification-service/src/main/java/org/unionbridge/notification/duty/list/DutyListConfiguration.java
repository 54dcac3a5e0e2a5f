package org.unionbridge.notification.duty.list;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Texts;

/** The list of duties, as it is asked for and as it is told of while it changes. */
@Configuration(proxyBeanMethods = false)
public class DutyListConfiguration {

  @Bean
  LiveDuties liveDuties(
      Duties duties,
      Standing standing,
      BusinessClock clock,
      @Value("${unionbridge.live.beat:15s}") Duration beat,
      @Value("${unionbridge.live.lasts:10m}") Duration lasts,
      @Value("${unionbridge.live.retry:5s}") Duration retry) {
    var settings = new LiveDuties.Settings(beat, lasts, retry);
    return new LiveDuties(new DutyDays(duties, standing), duties, clock, settings);
  }

  /** Before the server waits for its open answers. */
  @Bean
  ApplicationListener<ContextClosedEvent> liveDutiesEnd(LiveDuties live) {
    return _ -> live.close();
  }

  @Bean
  DutyApi dutyApi(
      Duties duties,
      Standing standing,
      LiveDuties live,
      DutyRules rules,
      Texts texts,
      MeterRegistry registry,
      @Value("${unionbridge.live.most:2000}") int most,
      @Value("${unionbridge.live.most-of-one-account:4}") int mostOfOne) {
    var seats = new Seats(most, mostOfOne);
    Gauge.builder("duties.listeners", seats::taken)
        .description("Streams of duties that are open to people who look at them.")
        .register(registry);
    return new DutyApi(duties, standing, live, seats, rules, texts);
  }
}
