package org.unionbridge.gateway.founding;

import org.springframework.beans.factory.annotation.Value;
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

  /** A demonstration lets its own people in; nobody else has a reason not to be told. */
  @Bean
  ApplicationRunner firstAccountAtStart(
      FirstAccount first,
      Texts texts,
      @Value("${unionbridge.gateway.announce-first:true}") boolean announced) {
    return announced ? new FirstAccountAtStart(first, texts, System.out) : _ -> {};
  }

  @Bean
  Subscription foundingSubscription(FirstAccount first) {
    var listener = new OpenedListener(first);
    return Subscription.facts("gateway.founding", "gateway.facts", listener::apply);
  }
}
