package org.unionbridge.gateway.token;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import reactor.core.publisher.Mono;

/**
 * The public keys once more, at the port of the gateway's own figures: for services on the same
 * machine, that need not trust the certificate shown to the world.
 */
@Endpoint(id = "keys")
final class KeysEndpoint {

  private final KeysApi keys;

  KeysEndpoint(KeysApi keys) {
    this.keys = keys;
  }

  /** The same document as at the open port. */
  @ReadOperation
  public Mono<Map<String, Object>> keys() {
    return keys.keys();
  }
}
