package org.unionbridge.gateway.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The tokens of a provider, right or wrong to order. */
final class IdTokens {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final Clock clock;
  private volatile RSAKey key = newKey();

  IdTokens(Clock clock) {
    this.clock = clock;
  }

  private static RSAKey newKey() {
    return newKey("key-" + NAMES.incrementAndGet());
  }

  private static RSAKey newKey(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  void changeKey() {
    key = newKey();
  }

  String published() {
    return new JWKSet(key).toString();
  }

  String make(Fault fault, String issuer, String nonce, Map<String, Object> person) {
    try {
      var claims = claims(fault, issuer, nonce, person);
      return fault == Fault.UNSIGNED
          ? new PlainJWT(claims).serialize()
          : changed(fault, signed(fault, claims));
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private JWTClaimsSet claims(
      Fault fault, String issuer, String nonce, Map<String, Object> person) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(fault == Fault.OTHER_ISSUER ? issuer + "/" : issuer)
            .audience(AuthorizationServer.CLIENT)
            .claim("nonce", nonce)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)));
    person.forEach(claims::claim);
    spoil(claims, fault, now);
    return claims.build();
  }

  private static void spoil(JWTClaimsSet.Builder claims, Fault fault, Instant now) {
    var another = "another-client";
    switch (fault) {
      case OTHER_AUDIENCE -> claims.audience(another);
      case SEVERAL_AUDIENCES -> claims.audience(List.of(AuthorizationServer.CLIENT, another));
      case ASKED_BY_ANOTHER_CLIENT -> claims.claim("azp", another);
      case OTHER_NONCE -> claims.claim("nonce", "of another sign-in");
      case NO_NONCE -> claims.claim("nonce", null);
      case EXPIRED -> claims.expirationTime(Date.from(now.minusSeconds(31)));
      case NO_EXPIRY -> claims.expirationTime(null);
      case MADE_LATER -> claims.issueTime(Date.from(now.plusSeconds(31)));
      case MADE_LONG_AGO -> claims.issueTime(Date.from(now.minusSeconds(331)));
      case NOT_SAID_WHEN_MADE -> claims.issueTime(null);
      case NO_SUBJECT -> claims.subject(null);
      case BLANK_SUBJECT -> claims.subject(" ");
      case ACR_THAT_IS_NO_TEXT -> claims.claim("acr", List.of("gold"));
      default -> {
        // the claims are right
      }
    }
  }

  private SignedJWT signed(Fault fault, JWTClaimsSet claims) throws JOSEException {
    return switch (fault) {
      case SIGNED_BY_OUR_SECRET ->
          signed(hashed(), new MACSigner(AuthorizationServer.SECRET), claims);
      case SIGNED_BY_ITS_PUBLIC_KEY_AS_A_SECRET ->
          signed(hashed(), new MACSigner(key.toRSAPublicKey().getEncoded()), claims);
      case SIGNED_BY_ANOTHER_KEY_OF_THE_NAME ->
          signed(header(key), new RSASSASigner(newKey(key.getKeyID())), claims);
      case SIGNED_BY_A_KEY_THAT_IS_NOT_PUBLISHED -> {
        var other = newKey();
        yield signed(header(other), new RSASSASigner(other), claims);
      }
      case BRINGS_ITS_OWN_KEY -> {
        var other = newKey(key.getKeyID());
        var header =
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(other.getKeyID())
                .jwk(other.toPublicJWK())
                .build();
        yield signed(header, new RSASSASigner(other), claims);
      }
      case OF_ANOTHER_TYPE ->
          signed(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(key.getKeyID())
                  .type(new JOSEObjectType("logout+jwt"))
                  .build(),
              new RSASSASigner(key),
              claims);
      default -> signed(header(key), new RSASSASigner(key), claims);
    };
  }

  private JWSHeader hashed() {
    return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
  }

  private static JWSHeader header(RSAKey key) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
  }

  private static SignedJWT signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    var token = new SignedJWT(header, claims);
    token.sign(signer);
    return token;
  }

  private static String changed(Fault fault, SignedJWT token) {
    var parts = token.serialize().split("\\.", -1);
    if (fault == Fault.CHANGED_AFTER_SIGNING) {
      var said = token.getPayload().toString().replace("\"sub\":\"", "\"sub\":\"x");
      parts[1] = AuthorizationServer.base64(said.getBytes(StandardCharsets.UTF_8));
    }
    return String.join(".", parts);
  }
}
