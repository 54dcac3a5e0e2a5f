package org.unionbridge.gateway.account;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.erasure.Erasing;
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
  OwnPassword ownPassword(Accounts accounts, Passwords passwords, Lockout lockout) {
    return new OwnPassword(accounts, passwords, lockout);
  }

  @Bean
  AccountKeeping accountKeeping(
      AggregateStore<Account, AccountEvent> store, Standings standings, Invitations invitations) {
    return new AccountKeeping(store, standings, invitations);
  }

  @Bean
  @Order(1)
  Erasing accountErasing(Accounts accounts, Clock clock) {
    return new AccountErasing(accounts, clock);
  }
}
