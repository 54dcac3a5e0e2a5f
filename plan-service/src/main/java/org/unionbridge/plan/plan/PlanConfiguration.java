package org.unionbridge.plan.plan;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.importing.Adoption;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;

/** Plans, wired. */
@Configuration(proxyBeanMethods = false)
public class PlanConfiguration {

  @Bean
  AggregateStore<Plan, PlanEvent> planStore(Stores stores) {
    return stores.aggregates("plans", new PlanCodec(), PlanCodec.PARTS);
  }

  @Bean
  Plans plans(AggregateStore<Plan, PlanEvent> store) {
    return new Plans(store);
  }

  @Bean
  Adoption adoption(AggregateStore<Plan, PlanEvent> store) {
    return new AwaitedAdoption(store, Duration.ofSeconds(2));
  }

  @Bean
  PlanApi planApi(Plans plans) {
    return new PlanApi(plans);
  }

  @Bean
  SearchSource planSearch(Plans plans) {
    return new PlanSearch(plans);
  }

  @Bean
  TitleSource planTitles(Plans plans, Texts texts) {
    return new PlanTitles(plans, texts);
  }

  @Bean
  Subscription adoptionSubscription(
      AggregateStore<Plan, PlanEvent> store, Imports imports, BusinessClock clock) {
    return Subscription.facts(
        "plan.adoption", "plan.facts", new AdoptionListener(store, imports, clock));
  }
}
