package org.unionbridge.plan.revision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Revisions, wired. */
@Configuration(proxyBeanMethods = false)
public class RevisionConfiguration {

  @Bean
  Revisions revisions(Stores stores) {
    return new Revisions(
        stores.views("plan_revisions", Revision.class, JsonForm.plain(), Revision.PLAN));
  }

  @Bean
  RevisionApi revisionApi(Plans plans, Revisions revisions) {
    return new RevisionApi(plans, revisions);
  }

  @Bean
  Subscription revisionSubscription(Plans plans, Revisions revisions) {
    return Subscription.facts(
        "plan.revisions", "plan.facts", new RevisionListener(plans, revisions));
  }
}
