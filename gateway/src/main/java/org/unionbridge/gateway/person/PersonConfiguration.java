package org.unionbridge.gateway.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.founding.FirstAccount;
import org.unionbridge.gateway.standing.Standings;

/** People, wired. */
@Configuration(proxyBeanMethods = false)
public class PersonConfiguration {

  @Bean
  People people(Accounts accounts, Standings standings, FirstAccount first) {
    return new People(accounts, standings, first);
  }
}
