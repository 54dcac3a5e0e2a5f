package org.unionbridge.gateway.door;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The door, wired. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {

  @Bean
  PublicAddress publicAddress(@Value("${unionbridge.gateway.address}") String address) {
    return new PublicAddress(address);
  }

  @Bean
  SecurityHeaders securityHeaders(PublicAddress address) {
    return new SecurityHeaders(address);
  }

  @Bean
  TraceContext traceContext() {
    return new TraceContext();
  }

  @Bean
  RequestScreen requestScreen(PublicAddress address) {
    return new RequestScreen(address);
  }

  @Bean
  BodyLimit bodyLimit(@Value("${unionbridge.gateway.largest-body}") DataSize largest) {
    return new BodyLimit(largest.toBytes());
  }
}
