package org.unionbridge.notification.duty;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.ticking.Ticker;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** Duties, from the services' facts and the calendar to the list. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

  @Bean
  DutyRules dutyRules(Texts texts, RightsTable rights) {
    return RulesFile.load(
        "rules/duties.yml", key -> isSpoken(texts, key), post -> rights.allows(post, DutyApi.SEE));
  }

  static boolean isSpoken(Texts texts, String key) {
    return Texts.SPOKEN.stream()
        .allMatch(language -> {
          try {
            return !texts.text(key, List.of(""), language).isBlank();
          } catch (NoSuchMessageException e) {
            return false;
          }
        });
  }

  @Bean
  Duties duties(Stores stores) {
    return new Duties(stores.views("duties", Duty.class, Duty.FORM, "state.nextAt", "state.due"));
  }

  @Bean
  DutyListener dutyListener(DutyRules rules, Standing standing, Duties duties) {
    return new DutyListener(rules, standing, duties);
  }

  @Bean
  Subscription dutiesOfPlan(DutyListener listener) {
    return Subscription.facts("notification.duties.plan", "plan.facts", listener::apply);
  }

  @Bean
  Subscription dutiesOfWelfare(DutyListener listener) {
    return Subscription.facts("notification.duties.welfare", "welfare.facts", listener::apply);
  }

  @Bean
  DutyApi dutyApi(Duties duties, Standing standing, DutyRules rules, Texts texts) {
    return new DutyApi(duties, standing, rules.soonDays(), texts);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker birthdayTicker(
      DutyRules rules,
      Standing standing,
      Duties duties,
      BusinessClock clock,
      WorkShare share,
      @Value("${unionbridge.birthdays.every:1h}") Duration every) {
    var rounds =
        rules.ofBirthdays().stream()
            .map(rule -> {
              var birthdays = new Birthdays(rule, standing, duties);
              return new BirthdayRounds(birthdays, clock, share, every);
            })
            .findFirst();
    return new Ticker(
        "birthdays",
        Duration.ofSeconds(1),
        () -> rounds.map(BirthdayRounds::round).orElse(Mono.empty()));
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker dutyFigures(Duties duties, DutyRules rules, MeterRegistry registry) {
    var figures = new DutyFigures(duties, rules, registry);
    return new Ticker("duty-figures", Duration.ofSeconds(30), figures::count);
  }
}
