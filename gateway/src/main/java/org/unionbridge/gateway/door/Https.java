package org.unionbridge.gateway.door;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Speaks HTTPS on the gateway's port, and nothing else there, when it is given a certificate. */
final class Https implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

  /** The bundle in gateway.yml, which is loaded anew when its files change. */
  private static final String BUNDLE = "gateway";

  private final boolean given;

  /**
   * HTTPS by these files; without any the gateway speaks plain HTTP.
   *
   * @throws IllegalArgumentException when one comes without the other
   */
  Https(String certificate, String key) {
    if (certificate.isBlank() != key.isBlank()) {
      throw new IllegalArgumentException(
          "HTTPS needs both UNIONBRIDGE_TLS_CERTIFICATE and UNIONBRIDGE_TLS_KEY");
    }
    given = !certificate.isBlank();
  }

  @Override
  public void customize(NettyReactiveWebServerFactory factory) {
    if (given) {
      factory.setSsl(Ssl.forBundle(BUNDLE));
    }
  }
}
