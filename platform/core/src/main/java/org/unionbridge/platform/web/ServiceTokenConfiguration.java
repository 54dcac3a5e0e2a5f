package org.unionbridge.platform.web;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.access.SignedTokenReader;
import org.unionbridge.platform.access.TokenReader;
import reactor.netty.http.client.HttpClient;

/** A service behind the gateway: it believes the gateway's tokens and nothing else. */
@Configuration(proxyBeanMethods = false)
public class ServiceTokenConfiguration {

  /** Tests bring a reader of their own; the signature has tests of its own. */
  @Bean
  @ConditionalOnMissingBean
  TokenReader tokenReader(@Value("${unionbridge.gateway.keys}") String keysAddress) {
    return new SignedTokenReader(keysAddress, impatient());
  }

  /** A gateway that hangs must not hang every request with it. */
  private static WebClient impatient() {
    var client =
        HttpClient.create()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
            .responseTimeout(Duration.ofSeconds(3));
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
  }

  @Bean
  TokenFilter tokenFilter(TokenReader tokens) {
    return new TokenFilter(tokens);
  }
}
