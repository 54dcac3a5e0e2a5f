package org.unionbridge.plan.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stored.PlanCodec;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.template.Templates;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;

/** Plans, wired. */
@Configuration(proxyBeanMethods = false)
public class PlanConfiguration {

  @Bean
  AggregateStore<Plan, PlanEvent> planStore(Stores stores) {
    return stores.aggregates(
        "plans", new PlanCodec(), PlanCodec.PARTS, PlanCodec.YEAR, PlanCodec.PROGRAMMES);
  }

  @Bean
  Plans plans(AggregateStore<Plan, PlanEvent> store, Unions unions) {
    return new Plans(store, unions);
  }

  @Bean
  PlanApi planApi(Plans plans, Templates templates) {
    return new PlanApi(plans, templates);
  }

  @Bean
  StageApi stageApi(Plans plans) {
    return new StageApi(plans);
  }

  @Bean
  SearchSource planSearch(Plans plans) {
    return new PlanSearch(plans);
  }

  @Bean
  TitleSource planTitles(Plans plans, Texts texts) {
    return new PlanTitles(plans, texts);
  }
}
