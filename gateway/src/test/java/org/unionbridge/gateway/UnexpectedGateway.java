package org.unionbridge.gateway;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.UnexpectedGateway.Unexpected;

/** The gateway, with a route that fails as nobody expects it. */
@Configuration(proxyBeanMethods = false)
@Import({GatewayApplication.class, Unexpected.class})
class UnexpectedGateway {

  /** Says in its error what must not come out. */
  @RestController
  static final class Unexpected {

    @GetMapping("/api/gateway/unexpected")
    String fail() {
      throw new IllegalStateException(
          "a canary of 13812345678", new ArithmeticException("another canary"));
    }
  }
}
