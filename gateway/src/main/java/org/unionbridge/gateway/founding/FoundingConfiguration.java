package org.unionbridge.gateway.founding;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.web.Texts;

/** The first account, wired. */
@Configuration(proxyBeanMethods = false)
public class FoundingConfiguration {

  @Bean
  FirstAccount firstAccount(Accounts accounts, Standings standings, BusinessClock clock) {
    return new FirstAccount(accounts, standings, clock);
  }

  @Bean
  ApplicationRunner firstAccountAtStart(FirstAccount first, Texts texts) {
    return new FirstAccountAtStart(first, texts, System.out);
  }

  @Bean
  Subscription foundingSubscription(FirstAccount first) {
    var listener = new OpenedListener(first);
    return Subscription.facts("gateway.founding", "gateway.facts", listener::apply);
  }
}
