package org.unionbridge.gateway.opening;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.platform.calendar.BusinessClock;

/** The opening of accounts, wired. */
@Configuration(proxyBeanMethods = false)
public class OpeningConfiguration {

  @Bean
  OpeningApi openingApi(
      Accounts accounts,
      Logins logins,
      Passwords passwords,
      Clock clock,
      BusinessClock businessClock) {
    return new OpeningApi(new Opening(accounts, logins, passwords, clock), businessClock);
  }
}
