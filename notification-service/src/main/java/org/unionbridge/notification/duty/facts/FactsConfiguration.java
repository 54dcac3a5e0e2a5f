package org.unionbridge.notification.duty.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Notices;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.listening.Subscription;

/** Duties that the facts of services open and close. */
@Configuration(proxyBeanMethods = false)
public class FactsConfiguration {

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
}
