package org.unionbridge.gateway.token;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public keys, by which services check tokens. */
@RestController
final class KeysApi {

  private final SigningKeys keys;

  KeysApi(SigningKeys keys) {
    this.keys = keys;
  }

  @GetMapping("/.well-known/jwks.json")
  Mono<Map<String, Object>> keys() {
    return keys.published()
        .map(all -> all.stream().map(ECKey::toPublicJWK).map(JWK.class::cast).toList())
        .map(all -> new JWKSet(all).toJSONObject(true));
  }
}
