package org.unionbridge.gateway.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.unionbridge.gateway.oidc.Refused.Reason;

/** Whether an ID token proves anything: OpenID Connect Core 3.1.3.7, without its ways out. */
final class IdTokenCheck {

  /** Signed by a key pair; what is signed by our own secret, or by nothing, proves nothing. */
  private static final Set<JWSAlgorithm> SIGNED_BY_PAIRS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final Set<String> REQUIRED = Set.of("sub", "exp", "iat");

  /** It was fetched just now, so it was made just now. */
  private static final Duration OLDEST = Duration.ofMinutes(5);

  private final String issuer;
  private final String clientId;
  private final Duration skew;
  private final Clock clock;

  IdTokenCheck(String issuer, String clientId, Duration skew, Clock clock) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.skew = skew;
    this.clock = clock;
  }

  /** None of the keys that are known signed it; others may be published by now. */
  static final class UnknownSigner extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSigner(Throwable cause) {
      super(cause);
    }
  }

  /**
   * What it claims.
   *
   * @throws Refused when it proves nothing
   * @throws UnknownSigner when none of these keys signed it
   */
  JWTClaimsSet claims(String token, JWKSet keys, String nonce) {
    try {
      var processor = new DefaultJWTProcessor<SecurityContext>();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(SIGNED_BY_PAIRS, new ImmutableJWKSet<>(keys)));
      processor.setJWTClaimsSetVerifier(verifier(nonce));
      var claims = processor.process(SignedJWT.parse(token), null);
      requireOurs(claims);
      requireJustMade(claims);
      return claims;
    } catch (BadJWTException | ParseException | JOSEException e) {
      throw new Refused(Reason.NOT_PROVEN, e);
    } catch (BadJOSEException e) {
      throw new UnknownSigner(e);
    }
  }

  private DefaultJWTClaimsVerifier<SecurityContext> verifier(String nonce) {
    var exactly = new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build();
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(clientId, exactly, REQUIRED) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew(Math.toIntExact(skew.toSeconds()));
    return verifier;
  }

  /** Among several it was made for, we are the one that asked. */
  private void requireOurs(JWTClaimsSet claims) throws ParseException {
    var asking = claims.getStringClaim("azp");
    boolean ours = asking == null ? claims.getAudience().size() == 1 : asking.equals(clientId);
    if (!ours) {
      throw new Refused(Reason.NOT_PROVEN, "another client asked for it");
    }
  }

  private void requireJustMade(JWTClaimsSet claims) {
    var made = claims.getIssueTime().toInstant();
    var now = clock.instant();
    if (made.isAfter(now.plus(skew)) || made.isBefore(now.minus(OLDEST).minus(skew))) {
      throw new Refused(Reason.NOT_PROVEN, "it was not made just now");
    }
  }
}
