package org.unionbridge.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.access.SignedTokenReader;
import org.unionbridge.platform.access.TokenReader;

/** A service behind the gateway: it believes the gateway's tokens and nothing else. */
@Configuration(proxyBeanMethods = false)
public class ServiceTokenConfiguration {

  /** Tests bring a reader of their own; the signature has tests of its own. */
  @Bean
  @ConditionalOnMissingBean
  TokenReader tokenReader(@Value("${unionbridge.gateway.keys}") String keysAddress) {
    return new SignedTokenReader(keysAddress, WebClient.create());
  }

  @Bean
  TokenFilter tokenFilter(TokenReader tokens) {
    return new TokenFilter(tokens);
  }
}
