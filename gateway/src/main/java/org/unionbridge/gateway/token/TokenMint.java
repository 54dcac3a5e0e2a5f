package org.unionbridge.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.access.TokenClaims;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/** Says to services who asks, in a token of half a minute. */
public final class TokenMint {

  private static final Duration LIFE = Duration.ofSeconds(30);
  private static final Duration KEPT = Duration.ofSeconds(20);

  private final SigningKeys keys;
  private final Clock clock;
  private final Cache<Actor, Minted> minted =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(KEPT).build();

  TokenMint(SigningKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * A token that names exactly this actor; another path, post or action is another token.
   *
   * @param currentUntil until when careful actions may be done with it
   */
  public Mono<String> tokenFor(Actor actor, Instant currentUntil) {
    var now = clock.instant();
    var known = minted.getIfPresent(actor);
    return known != null && known.isFresh(now, currentUntil)
        ? Mono.just(known.token())
        : keys.current()
            .map(key -> sign(key, actor, now, currentUntil))
            .doOnNext(token -> minted.put(actor, new Minted(token, now, currentUntil)));
  }

  /** The cache counts the time that passes, a token's end is by the clock: it may be turned. */
  private record Minted(String token, Instant at, Instant currentUntil) {

    /** One that is no longer good for careful actions is left for one that is. */
    boolean isFresh(Instant now, Instant currentUntilNow) {
      boolean asGood = now.isBefore(currentUntil) || !now.isBefore(currentUntilNow);
      return asGood && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
    }
  }

  private static String sign(ECKey key, Actor actor, Instant now, Instant currentUntil) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims(actor, now, currentUntil));
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("the signing key does not sign", e);
    }
  }

  private static JWTClaimsSet claims(Actor actor, Instant now, Instant currentUntil) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(TokenClaims.ISSUER)
            .audience(
                actor.actions().isEmpty()
                    ? TokenClaims.AUDIENCE
                    : TokenClaims.AUDIENCE_FOR_FEW_ACTIONS)
            .subject(actor.accountId())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .jwtID(Ids.random())
            .claim(TokenClaims.CURRENT_UNTIL, Date.from(currentUntil))
            .claim(TokenClaims.POST, actor.post())
            .claim(TokenClaims.UNION, actor.place().unionId())
            .claim(TokenClaims.PATH, actor.scope().path())
            .claim(TokenClaims.OWN_ONLY, actor.scope() instanceof Scope.Own);
    actor.memberId().ifPresent(member -> claims.claim(TokenClaims.MEMBER, member));
    actor
        .actions()
        .ifPresent(few -> claims.claim(TokenClaims.ACTIONS, few.stream().sorted().toList()));
    return claims.build();
  }
}
