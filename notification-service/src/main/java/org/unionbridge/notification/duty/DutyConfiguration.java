package org.unionbridge.notification.duty;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.unionbridge.notification.reach.Accounts;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;
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
    return new Duties(
        stores.views(
            "duties",
            Duty.class,
            Duty.FORM,
            "state.nextAt",
            Duties.DUE,
            Duties.FROM,
            "state.about.subjectId"));
  }

  @Bean
  DutyListener dutyListener(DutyRules rules, Standing standing, Duties duties, Notices notices) {
    return new DutyListener(rules, standing, duties, notices);
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
  LiveDuties liveDuties(
      Duties duties,
      Standing standing,
      BusinessClock clock,
      @Value("${unionbridge.live.beat:15s}") Duration beat,
      @Value("${unionbridge.live.lasts:10m}") Duration lasts,
      @Value("${unionbridge.live.retry:5s}") Duration retry) {
    var settings = new LiveDuties.Settings(beat, lasts, retry);
    return new LiveDuties(new DutyDays(duties, standing), duties.changes(), clock, settings);
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

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker birthdayTicker(
      DutyRules rules,
      Standing standing,
      Duties duties,
      BusinessClock clock,
      WorkShare share,
      MeterRegistry registry,
      @Value("${unionbridge.birthdays.every:1h}") Duration every) {
    var rounds =
        rules.ofBirthdays().stream()
            .map(rule -> {
              var birthdays = new Birthdays(rule, standing, duties);
              return new Rounds(birthdays, clock, share, every);
            })
            .findFirst();
    return new Ticker(
        "birthdays",
        Duration.ofSeconds(1),
        () -> rounds.map(Rounds::round).orElse(Mono.empty()),
        registry);
  }

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
