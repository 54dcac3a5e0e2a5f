package org.unionbridge.gateway.token;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;

/** Inner tokens, wired. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {

  @Bean
  SigningKeys signingKeys(Stores stores, FieldVault vault) {
    return new SigningKeys(stores.views("signing-keys", KeyView.class, JsonForm.plain()), vault);
  }

  @Bean
  TokenMint tokenMint(SigningKeys keys, Clock clock) {
    return new TokenMint(keys, clock);
  }

  @Bean
  KeysApi keysApi(SigningKeys keys) {
    return new KeysApi(keys);
  }
}
