package org.unionbridge.notification.reach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** The copy of the accounts, and its listener. */
@Configuration(proxyBeanMethods = false)
public class ReachConfiguration {

  @Bean
  Accounts accounts(Stores stores) {
    return new Accounts(stores.views("accounts", Account.class, JsonForm.plain(), Account.MEMBER));
  }

  @Bean
  Subscription accountsSubscription(Accounts accounts) {
    return Subscription.facts("notification.accounts", "gateway.facts", accounts);
  }
}
