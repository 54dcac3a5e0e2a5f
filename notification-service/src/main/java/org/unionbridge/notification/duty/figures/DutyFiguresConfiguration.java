package org.unionbridge.notification.duty.figures;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.reach.Accounts;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.ticking.Ticker;

/** Figures about duties, counted now and then. */
@Configuration(proxyBeanMethods = false)
public class DutyFiguresConfiguration {

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker postFigures(
      DutyRules rules,
      Standing standing,
      Accounts accounts,
      Duties duties,
      BusinessClock clock,
      MeterRegistry registry,
      @Value("${unionbridge.figures.posts.every:5m}") Duration every) {
    var figures = new PostFigures(rules, standing, accounts, duties, clock, registry);
    return new Ticker("post-figures", every, figures::count, registry);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker dutyFigures(
      Duties duties,
      DutyRules rules,
      BusinessClock clock,
      MeterRegistry registry,
      @Value("${unionbridge.figures.every:30s}") Duration every) {
    var figures = new DutyFigures(duties, rules, clock, registry);
    return new Ticker("duty-figures", every, figures::count, registry);
  }
}
