package org.unionbridge.platform.store.tenancy;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard of the store's commands, wired; it comes with the store. */
@Configuration(proxyBeanMethods = false)
public class TenancyConfiguration {

  @Bean
  Violations violations() {
    return new Violations();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer guarded(Violations violations) {
    return settings -> settings.addCommandListener(new TenantGuard(violations));
  }
}
