package org.unionbridge.welfare.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.lifeevent.FollowUp;
import org.unionbridge.welfare.lifeevent.LifeEvents;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource;

/** Visits, wired. */
@Configuration(proxyBeanMethods = false)
public class VisitConfiguration {

  @Bean
  AggregateStore<Visit, VisitEvent> visitStore(Stores stores) {
    return stores.aggregates("visits", new VisitCodec());
  }

  @Bean
  VisitRules visitRules() {
    return VisitRules.load("rules/visits.yml");
  }

  @Bean
  FollowUp awaitedVisit(AggregateStore<Visit, VisitEvent> store, VisitRules rules) {
    return new AwaitedVisit(store, rules);
  }

  @Bean
  Subscription visitSubscription(
      LifeEvents lifeEvents,
      AggregateStore<Visit, VisitEvent> store,
      VisitRules rules,
      WorkCalendar calendar,
      BusinessClock clock) {
    var listener = new VisitListener(lifeEvents, store, rules, calendar, clock);
    return Subscription.facts("welfare.visits", "welfare.facts", listener::apply);
  }

  @Bean
  VisitApi visitApi(AggregateStore<Visit, VisitEvent> store, Standings standings) {
    return new VisitApi(store, standings);
  }

  @Bean
  TitleSource visitTitles(AggregateStore<Visit, VisitEvent> store, Texts texts) {
    return new VisitTitles(store, texts);
  }
}
