package org.unionbridge.platform.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Checks signature, algorithm, issuer, audience and expiry against the gateway's public keys. */
public final class SignedTokenReader implements TokenReader {

  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(5);

  private final ReactiveJwtDecoder decoder;

  /** Reads tokens that were signed with one of the keys found at this address. */
  public SignedTokenReader(String keysAddress, WebClient client) {
    var reading =
        NimbusReactiveJwtDecoder.withJwkSetUri(keysAddress)
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .webClient(client)
            .build();
    reading.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            List.of(
                new JwtTimestampValidator(CLOCKS_MAY_DIFFER),
                new JwtIssuerValidator(TokenClaims.ISSUER),
                new JwtClaimValidator<List<String>>(
                    "aud", audience -> audience != null && audience.contains(TokenClaims.AUDIENCE)),
                new JwtClaimValidator<>("exp", expiry -> expiry != null))));
    this.decoder = reading;
  }

  @Override
  public Mono<Actor> read(String token) {
    return decoder
        .decode(token)
        .onErrorMap(BadJwtException.class, e -> new InvalidToken("the token is not valid", e))
        .map(SignedTokenReader::actor);
  }

  private static Actor actor(Jwt token) {
    var path = claim(token, TokenClaims.PATH);
    var member = Optional.ofNullable(token.getClaimAsString(TokenClaims.MEMBER));
    boolean ownOnly = Boolean.TRUE.equals(token.getClaimAsBoolean(TokenClaims.OWN_ONLY));
    return new Actor(
        claim(token, "sub"),
        member,
        claim(token, TokenClaims.POST),
        new Place(claim(token, TokenClaims.UNION), path),
        ownOnly
            ? new Scope.Own(path, member.orElseThrow(() -> new InvalidToken("nobody's own")))
            : Scope.within(path));
  }

  private static String claim(Jwt token, String name) {
    var value = token.getClaimAsString(name);
    if (value == null || value.isEmpty()) {
      throw new InvalidToken("the token does not say " + name);
    }
    return value;
  }
}
