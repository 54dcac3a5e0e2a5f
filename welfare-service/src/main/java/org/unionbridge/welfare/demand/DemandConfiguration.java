package org.unionbridge.welfare.demand;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.welfare.lifeevent.FollowUp;
import org.unionbridge.welfare.lifeevent.LifeEvents;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.visit.Visits;

/** What demands visits, wired. */
@Configuration(proxyBeanMethods = false)
public class DemandConfiguration {

  @Bean
  VisitRules visitRules() {
    return VisitRules.load("rules/visits.yml");
  }

  @Bean
  FollowUp awaitedVisit(Visits visits, VisitRules rules) {
    return new AwaitedVisit(visits, rules);
  }

  @Bean
  VisitDemands visitDemands(
      Standings standings, Visits visits, VisitRules rules, WorkCalendar calendar) {
    return new VisitDemands(standings, visits, rules, calendar);
  }

  @Bean
  Subscription visitSubscription(LifeEvents lifeEvents, VisitDemands demands, BusinessClock clock) {
    var listener = new VisitListener(lifeEvents, demands, clock);
    return Subscription.facts("welfare.visits", "welfare.facts", listener::apply);
  }
}
