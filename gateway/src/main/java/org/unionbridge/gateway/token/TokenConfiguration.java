package org.unionbridge.gateway.token;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.rotation.KeyPlace;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Inner tokens, wired. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {

  @Bean
  SigningKeys signingKeys(
      Stores stores,
      FieldVault vault,
      Clock clock,
      @Value("${unionbridge.gateway.signing-keys.change}") Duration change,
      @Value("${unionbridge.gateway.signing-keys.ahead}") Duration ahead,
      @Value("${unionbridge.gateway.signing-keys.behind}") Duration behind) {
    var views = stores.views("signing-keys", KeyView.class, JsonForm.plain());
    return new SigningKeys(views, vault, clock, new KeyTimes(change, ahead, behind));
  }

  @Bean
  ApplicationRunner signingKeysInTime(
      SigningKeys keys, MeterRegistry registry, ScheduledExecutorService platformTimer) {
    return _ -> new SigningKeysTicker(keys, registry).start(platformTimer);
  }

  @Bean
  SigningKeyApi signingKeyApi(SigningKeys keys, AuditLog audit, Clock clock) {
    return new SigningKeyApi(keys, audit, clock);
  }

  @Bean
  KeyPlace keysOfSigningKeys() {
    return new KeyPlace.InDocuments("signing-keys", "state.key.text");
  }

  @Bean
  TokenMint tokenMint(SigningKeys keys, Clock clock) {
    return new TokenMint(keys, clock);
  }

  @Bean
  KeysApi keysApi(SigningKeys keys) {
    return new KeysApi(keys);
  }

  @Bean
  KeysEndpoint keysEndpoint(KeysApi keys) {
    return new KeysEndpoint(keys);
  }
}
