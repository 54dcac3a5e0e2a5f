package org.unionbridge.gateway.routing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.token.TokenMint;

/** What happens on the way inward; the routes themselves are in gateway.yml. */
@Configuration(proxyBeanMethods = false)
public class RoutingConfiguration {

  @Bean
  ServiceFailures serviceFailures() {
    return new ServiceFailures();
  }

  @Bean
  InnerToken innerToken(TokenMint mint) {
    return new InnerToken(mint);
  }

  @Bean
  InwardHeaders inwardHeaders() {
    return new InwardHeaders();
  }
}
