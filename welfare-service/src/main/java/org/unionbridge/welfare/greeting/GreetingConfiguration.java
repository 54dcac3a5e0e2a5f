package org.unionbridge.welfare.greeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource;

/** Birthday greetings, wired. */
@Configuration(proxyBeanMethods = false)
public class GreetingConfiguration {

  @Bean
  AggregateStore<BirthdayGreeting, GreetingEvent> greetingStore(Stores stores) {
    return stores.aggregates("greetings", new GreetingCodec(), GreetingCodec.MEMBER);
  }

  @Bean
  GreetingApi greetingApi(
      AggregateStore<BirthdayGreeting, GreetingEvent> store, Standings standings) {
    return new GreetingApi(store, standings);
  }

  @Bean
  TitleSource greetingTitles(AggregateStore<BirthdayGreeting, GreetingEvent> store, Texts texts) {
    return new GreetingTitles(store, texts);
  }
}
