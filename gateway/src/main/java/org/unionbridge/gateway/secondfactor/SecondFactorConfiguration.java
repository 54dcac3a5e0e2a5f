package org.unionbridge.gateway.secondfactor;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.secondfactor.Secrets.CodeStep;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.rotation.KeyPlace;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** The second factor, wired. */
@Configuration(proxyBeanMethods = false)
public class SecondFactorConfiguration {

  @Bean
  SecondFactors secondFactors(
      Stores stores, FieldVault vault, KeyedHash hash, Lockout lockout, Clock clock) {
    var store = stores.aggregates("second-factors", new SecondFactorCodec());
    var steps = stores.views("code-steps", CodeStep.class, JsonForm.plain());
    return new SecondFactors(
        store, new Secrets(steps, vault, clock), new RecoveryCodes(hash), lockout);
  }

  @Bean
  DemandingPosts demandingPosts(
      @Value("${unionbridge.gateway.second-factor-posts}") List<String> posts) {
    return new DemandingPosts(posts);
  }

  @Bean
  Subscription secondFactorSubscription(SecondFactors factors, BusinessClock clock) {
    var listener = new ClosedListener(factors, clock::now);
    return Subscription.facts("gateway.secondfactor", "gateway.facts", listener::apply);
  }

  @Bean
  KeyPlace keysOfSecondFactors() {
    return new KeyPlace.InDocuments("second-factors", "state.secret.key.text");
  }
}
