package org.unionbridge.plan.likeness;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.importing.answer.Likeness;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;

/** Samples of plans and the listener that makes them. */
@Configuration(proxyBeanMethods = false)
public class LikenessConfiguration {

  @Bean
  ViewStore<SketchedImport> planSketches(Stores stores) {
    return stores.views("plan_sketches", SketchedImport.class, JsonForm.plain());
  }

  @Bean
  Likeness likeness(ViewStore<SketchedImport> sketches) {
    return new SketchedLikeness(sketches);
  }

  @Bean
  LikenessApi likenessApi(Imports imports) {
    return new LikenessApi(imports);
  }

  @Bean
  Subscription sketchSubscription(ViewStore<SketchedImport> sketches, Imports imports) {
    return Subscription.facts("plan.sketches", "plan.facts", new SketchListener(sketches, imports));
  }
}
