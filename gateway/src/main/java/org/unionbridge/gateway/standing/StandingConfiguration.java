package org.unionbridge.gateway.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;

/** The copy of the directory, its listener, and the keeper of paths that follows it. */
@Configuration(proxyBeanMethods = false)
public class StandingConfiguration {

  @Bean
  ViewStore<UnionView> unionViews(Stores stores) {
    return stores.views("unions", UnionView.class, JsonForm.plain(), "state.holders", "state.root");
  }

  @Bean
  ViewStore<MemberView> memberViews(Stores stores) {
    return stores.views("members", MemberView.class, JsonForm.plain());
  }

  @Bean
  Standings standings(
      ViewStore<UnionView> unions, ViewStore<MemberView> members, PathKeeper paths) {
    var standings = new Standings(unions, members);
    paths.everyNight(standings::places);
    return standings;
  }

  @Bean
  Subscription standingSubscription(
      ViewStore<UnionView> unions, ViewStore<MemberView> members, PathKeeper paths) {
    var listener = new DirectoryListener(unions, members, paths::moved);
    return Subscription.directory("gateway.standing", "member.directory", listener::apply);
  }

  /** For good: no record of before, however late, brings them back. */
  @Bean
  Erasing standingErasing(ViewStore<MemberView> members) {
    return memberId -> members.erase(Scope.everything(), memberId, Long.MAX_VALUE);
  }
}
