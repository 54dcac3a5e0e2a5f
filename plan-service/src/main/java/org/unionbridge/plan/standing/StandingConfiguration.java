package org.unionbridge.plan.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;

/** The copy of the unions, its listener, and the keeper of paths that follows it. */
@Configuration(proxyBeanMethods = false)
public class StandingConfiguration {

  @Bean
  ViewStore<UnionView> unionViews(Stores stores) {
    return stores.views("unions", UnionView.class, JsonForm.plain());
  }

  @Bean
  Unions unions(ViewStore<UnionView> views, PathKeeper paths) {
    var unions = new Unions(views);
    paths.everyNight(unions::places);
    return unions;
  }

  @Bean
  Subscription standingSubscription(ViewStore<UnionView> views, PathKeeper paths) {
    return Subscription.directory(
        "plan.standing", "member.directory", new UnionListener(views, paths::moved));
  }
}
