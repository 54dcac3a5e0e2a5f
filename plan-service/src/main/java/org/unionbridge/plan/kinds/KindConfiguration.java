package org.unionbridge.plan.kinds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.extension.Extensions;

/** The kinds in force, wired. */
@Configuration(proxyBeanMethods = false)
public class KindConfiguration {

  @Bean
  KindsInForce kindsInForce(Catalogue catalogue, Extensions extensions) {
    return new KindsInForce(catalogue, extensions);
  }

  @Bean
  KindApi kindApi(Catalogue catalogue, KindsInForce kinds) {
    return new KindApi(catalogue, kinds);
  }
}
