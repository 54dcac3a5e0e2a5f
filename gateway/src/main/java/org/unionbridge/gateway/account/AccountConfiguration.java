package org.unionbridge.gateway.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** Accounts, wired. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

  @Bean
  AggregateStore<Account, AccountEvent> accountStore(Stores stores) {
    return stores.aggregates("accounts", new AccountCodec());
  }

  @Bean
  Invitations invitations(KeyedHash hash, PublicAddress address) {
    return new Invitations(hash, address);
  }

  @Bean
  Accounts accounts(
      AggregateStore<Account, AccountEvent> store, Logins logins, Invitations invitations) {
    return new Accounts(store, logins, invitations);
  }

  @Bean
  AccountApi accountApi(
      AggregateStore<Account, AccountEvent> store,
      Standings standings,
      Invitations invitations,
      Clock clock,
      @Value("${unionbridge.gateway.invitation-lasts}") Duration lasts) {
    return new AccountApi(store, standings, invitations, clock, lasts);
  }

  @Bean
  OpeningApi openingApi(
      AggregateStore<Account, AccountEvent> store,
      Invitations invitations,
      Logins logins,
      Passwords passwords,
      Clock clock,
      BusinessClock businessClock) {
    return new OpeningApi(new Opening(store, invitations, logins, passwords, clock), businessClock);
  }
}
