package org.unionbridge.gateway;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.UnexpectedGateway.Unexpected;

/** The gateway, with a route that fails as nobody expects it, and a clock that can be turned. */
@Configuration(proxyBeanMethods = false)
@Import({GatewayApplication.class, Unexpected.class})
class UnexpectedGateway {

  /** One for each gateway, so that tests can let days go by. */
  @Bean
  @Primary
  TurnedClock turnedClock() {
    return new TurnedClock();
  }

  /** Says in its error what must not come out; no document tells of it. */
  @Hidden
  @RestController
  static final class Unexpected {

    @GetMapping("/api/gateway/unexpected")
    String fail() {
      throw new IllegalStateException(
          "a canary of 13812345678", new ArithmeticException("another canary"));
    }
  }
}
