package org.unionbridge.gateway.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.entrance.LastingSessions;
import org.unionbridge.gateway.entrance.SessionCookies;
import org.unionbridge.gateway.identity.IdentityLinks.LinkView;
import org.unionbridge.gateway.oidc.Providers;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.signin.Admission;
import org.unionbridge.gateway.signin.SignInNotes;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Identities, wired. */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

  @Bean
  IdentityLinks identityLinks(Stores stores, KeyedHash hash) {
    var views = stores.views("identity-links", LinkView.class, JsonForm.plain(), "state.accountId");
    return new IdentityLinks(views, hash);
  }

  @Bean
  Attempts attempts(
      KeyedHash hash,
      SessionCookies cookies,
      Clock clock,
      @Value("${unionbridge.gateway.oidc.attempt-lasts}") Duration lasts) {
    return new Attempts(hash, cookies, clock, lasts);
  }

  @Bean
  IdentityNotes identityNotes(AuditLog audit, SignInNotes signIns, Clock clock) {
    return new IdentityNotes(audit, signIns, clock);
  }

  @Bean
  ProviderSignIn providerSignIn(
      Providers providers,
      Attempts attempts,
      IdentityLinks links,
      Accounts accounts,
      People people,
      LastingSessions sessions,
      Admission admission,
      IdentityNotes notes,
      Clock clock) {
    return new ProviderSignIn(
        providers, attempts, links, accounts, people, sessions, admission, notes, clock);
  }

  @Bean
  ProviderSignInApi providerSignInApi(
      Providers providers,
      ProviderSignIn signIn,
      Attempts attempts,
      IdentityNotes notes,
      MeterRegistry registry) {
    return new ProviderSignInApi(providers, signIn, attempts, notes, registry);
  }

  @Bean
  IdentityApi identityApi(
      Providers providers,
      ProviderSignIn signIn,
      IdentityLinks links,
      OwnPassword passwords,
      IdentityNotes notes) {
    return new IdentityApi(providers, signIn, links, passwords, notes);
  }

  @Bean
  @Order(3)
  Erasing identityErasing(IdentityLinks links) {
    return new IdentityErasing(links);
  }
}
