package org.unionbridge.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Checks signature, algorithm, issuer, audience and life against the gateway's public keys. */
public final class SignedTokenReader implements TokenReader {

  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(5);

  /** The gateway's tokens live for half of it; what is good for longer was not made there. */
  private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);

  private static final List<String> ALL_ACTIONS = List.of(TokenClaims.AUDIENCE);
  private static final List<String> FEW_ACTIONS = List.of(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS);
  private static final Set<List<String>> AUDIENCES = Set.of(ALL_ACTIONS, FEW_ACTIONS);

  private final ReactiveJwtDecoder decoder;
  private final Clock clock;

  /** Reads tokens that were signed with one of the keys found at this address. */
  public SignedTokenReader(String keysAddress, WebClient client) {
    this(keysAddress, client, Clock.systemUTC());
  }

  SignedTokenReader(String keysAddress, WebClient client, Clock clock) {
    this.clock = clock;
    var reading =
        NimbusReactiveJwtDecoder.withJwkSource(new PublishedKeys(keysAddress, client, clock)::of)
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build();
    var times = new JwtTimestampValidator(CLOCKS_MAY_DIFFER);
    times.setClock(clock);
    reading.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            List.of(
                times,
                new JwtIssuerValidator(TokenClaims.ISSUER),
                new JwtClaimValidator<List<String>>(
                    "aud", audience -> audience != null && AUDIENCES.contains(audience)),
                new JwtClaimValidator<Instant>("exp", this::isSoon))));
    this.decoder = reading;
  }

  private boolean isSoon(@Nullable Instant expiry) {
    return expiry != null
        && !expiry.isAfter(clock.instant().plus(LONGEST_LIFE).plus(CLOCKS_MAY_DIFFER));
  }

  @Override
  public Mono<Bearer> read(String token) {
    return decoder
        .decode(token)
        .map(read -> new Bearer(actor(read), isCurrent(read)))
        .onErrorMap(BadJwtException.class, e -> new InvalidToken("the token is not valid", e))
        .onErrorMap(
            e -> e instanceof JwtException || e instanceof IllegalStateException,
            KeysNotReached::new)
        // signed by us, but of no post at no place
        .onErrorMap(IllegalArgumentException.class, e -> new InvalidToken("no such actor", e));
  }

  private boolean isCurrent(Jwt token) {
    var until = token.getClaimAsInstant(TokenClaims.CURRENT_UNTIL);
    return until != null && clock.instant().isBefore(until);
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
            : Scope.within(path),
        actions(token));
  }

  /** Neither may be missing beside the other, lest few actions become all. */
  private static Optional<Set<String>> actions(Jwt token) {
    boolean few = FEW_ACTIONS.equals(token.getAudience());
    Object listed = token.getClaim(TokenClaims.ACTIONS);
    if (!few && listed == null) {
      return Optional.empty();
    }
    if (few
        && listed instanceof List<?> names
        && names.stream().allMatch(String.class::isInstance)) {
      return Optional.of(names.stream().map(String.class::cast).collect(Collectors.toSet()));
    }
    throw new InvalidToken("the token does not say which actions it is for");
  }

  private static String claim(Jwt token, String name) {
    var value = token.getClaimAsString(name);
    if (value == null || value.isEmpty()) {
      throw new InvalidToken("the token does not say " + name);
    }
    return value;
  }
}
