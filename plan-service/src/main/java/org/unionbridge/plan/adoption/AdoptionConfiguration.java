package org.unionbridge.plan.adoption;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.importing.answer.Adoption;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;

/** From accepted documents to plans, wired. */
@Configuration(proxyBeanMethods = false)
public class AdoptionConfiguration {

  @Bean
  Adoption adoption(Plans plans) {
    return new AwaitedAdoption(plans, Duration.ofSeconds(2));
  }

  @Bean
  Subscription adoptionSubscription(
      Plans plans, Imports imports, Unions unions, Proposing proposing, BusinessClock clock) {
    return Subscription.facts(
        "plan.adoption",
        "plan.facts",
        new AdoptionListener(plans, imports, unions, proposing, clock));
  }
}
