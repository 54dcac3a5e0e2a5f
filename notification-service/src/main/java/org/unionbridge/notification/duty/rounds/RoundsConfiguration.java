package org.unionbridge.notification.duty.rounds;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRule.ByPublication;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Duties that the calendar and published plans bring about, and those that end by themselves. */
@Configuration(proxyBeanMethods = false)
public class RoundsConfiguration {

  @Bean
  PublishedPlans publishedPlans(Stores stores) {
    return new PublishedPlans(
        stores.views("published_plans", PublishedPlan.class, JsonForm.plain(), PublishedPlan.YEAR));
  }

  @Bean
  Subscription publishedPlansSubscription(PublishedPlans plans) {
    return Subscription.facts("notification.published-plans", "plan.facts", plans);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker followingTicker(
      DutyRules rules,
      PublishedPlans plans,
      Standing standing,
      Duties duties,
      BusinessClock clock,
      WorkShare share,
      MeterRegistry registry,
      @Value("${unionbridge.publications.every:10s}") Duration every) {
    var looks = looks(rules, plans, standing, duties);
    return ticker("followings", looks, clock, share, every, registry);
  }

  /** First those below, then the union that published: it is told of those who are late. */
  static List<Rounds.Look> looks(
      DutyRules rules, PublishedPlans plans, Standing standing, Duties duties) {
    return rules
        .openedBy(ByPublication.class)
        .flatMap(planned -> {
          var followings = new Followings(planned, plans, standing, duties);
          var told =
              rules
                  .openedBy(ByUnfollowed.class)
                  .map(late -> new Unfollowed(late, followings, plans, standing, duties));
          return Stream.<Rounds.Look>concat(Stream.of(followings), told);
        })
        .toList();
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker lapseTicker(
      DutyRules rules,
      Duties duties,
      BusinessClock clock,
      WorkShare share,
      MeterRegistry registry,
      @Value("${unionbridge.lapses.every:1h}") Duration every) {
    return ticker("lapses", List.of(new Lapses(rules, duties)), clock, share, every, registry);
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
    var looks =
        rules.ofBirthdays().stream()
            .<Rounds.Look>map(rule -> new Birthdays(rule, standing, duties))
            .toList();
    return ticker("birthdays", looks, clock, share, every, registry);
  }

  private static Ticker ticker(
      String name,
      List<Rounds.Look> looks,
      BusinessClock clock,
      WorkShare share,
      Duration every,
      MeterRegistry registry) {
    var rounds = new Rounds((now, slots) -> all(looks, now, slots), clock, share, every);
    return new Ticker(name, Duration.ofSeconds(1), rounds::round, registry);
  }

  private static Mono<Void> all(List<Rounds.Look> looks, Instant now, Set<Integer> slots) {
    return Flux.fromIterable(looks).concatMap(look -> look.round(now, slots)).then();
  }
}
