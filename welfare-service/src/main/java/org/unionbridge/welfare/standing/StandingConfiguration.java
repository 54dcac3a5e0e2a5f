package org.unionbridge.welfare.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.rotation.KeyPlace;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;

/** The copy of the directory, its listener, and the keeper of paths that follows it. */
@Configuration(proxyBeanMethods = false)
public class StandingConfiguration {

  @Bean
  ViewStore<UnionView> unionViews(Stores stores) {
    return stores.views("unions", UnionView.class, JsonForm.plain());
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
    return Subscription.directory("welfare.standing", "member.directory", listener::apply);
  }

  @Bean
  @Order(1)
  Erasing memberErasing(ViewStore<MemberView> members, FieldVault vault) {
    return new MemberErasing(members, vault);
  }

  @Bean
  KeyPlace keysOfMembers() {
    return new KeyPlace.InDocuments("members", "state.key.text");
  }
}
