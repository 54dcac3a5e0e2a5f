package org.unionbridge.plan.measure;

import java.util.List;
import java.util.function.IntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.Generations;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Measures, wired: one listener per topic that carries some, each with its own collections. */
@Configuration(proxyBeanMethods = false)
public class MeasureConfiguration {

  @Bean
  Contributions welfareContributions(Stores stores, Generations generations) {
    return contributions("welfare", stores, generations);
  }

  @Bean
  Contributions planContributions(Stores stores, Generations generations) {
    return contributions("plan", stores, generations);
  }

  private static Contributions contributions(
      String service, Stores stores, Generations generations) {
    return new Contributions(
        "plan.measures." + service,
        "contributions_" + service,
        collection -> stores.views(collection, Contribution.class, JsonForm.plain(), "state.date"),
        generations::active);
  }

  @Bean
  Subscription welfareMeasureSubscription(Contributions welfareContributions, Unions unions) {
    return subscription("welfare.facts", welfareContributions, unions);
  }

  @Bean
  Subscription planMeasureSubscription(Contributions planContributions, Unions unions) {
    return subscription("plan.facts", planContributions, unions);
  }

  private static Subscription subscription(
      String topic, Contributions contributions, Unions unions) {
    IntFunction<Effect> effects =
        generation -> new ContributionListener(contributions.of(generation), unions);
    return Subscription.facts(contributions.listener(), topic, effects);
  }

  @Bean
  Measures measures(List<Contributions> sources) {
    return new Measures(sources);
  }

  @Bean
  MeasureApi measureApi(Measures measures) {
    return new MeasureApi(measures);
  }
}
