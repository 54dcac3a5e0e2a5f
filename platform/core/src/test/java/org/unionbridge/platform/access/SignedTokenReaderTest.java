package org.unionbridge.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.access.TokenReader.KeysNotReached;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class SignedTokenReaderTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final ECKey OURS = key();
  private static final ECKey OTHER = key();
  private static final DisposableServer PUBLISHED =
      HttpServer.create()
          .host("127.0.0.1")
          .port(0)
          .handle((_, response) ->
              response
                  .header("Content-Type", "application/json")
                  .sendString(Mono.just(new JWKSet(OURS.toPublicJWK()).toString())))
          .bindNow(LIMIT);

  private final SignedTokenReader reader =
      new SignedTokenReader(
          "http://127.0.0.1:" + PUBLISHED.port() + "/",
          WebClient.create(),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @AfterAll
  static void stop() {
    PUBLISHED.disposeNow();
  }

  @Test
  void aTokenOfTheGatewayIsBelieved() {
    assertThat(read(signed(claims -> claims)))
        .isEqualTo(
            new Bearer(
                new Actor(
                    "a1",
                    Optional.of("m1"),
                    "chair",
                    new Place("u1", "/r/u1/"),
                    Scope.within("/r/u1/")),
                true));
  }

  @Test
  void rightsAreCurrentForAsLongAsTheTokenSays() {
    assertThat(read(signed(c -> c.claim(TokenClaims.CURRENT_UNTIL, date(0)))).current()).isFalse();
    assertThat(read(signed(c -> c.claim(TokenClaims.CURRENT_UNTIL, null))).current()).isFalse();
    assertThat(read(signed(c -> c.claim(TokenClaims.CURRENT_UNTIL, date(1)))).current()).isTrue();
  }

  /** What somebody might bring instead of a token that is good. */
  enum Forgery {
    EXPIRED(c -> c.expirationTime(date(-6))),
    EXPIRED_LONG_AGO(c -> c.expirationTime(date(-86_400))),
    NOT_YET_VALID(c -> c.notBeforeTime(date(6))),
    NEVER_EXPIRES(c -> c.expirationTime(null)),
    LIVES_TOO_LONG(c -> c.expirationTime(date(66))),
    LIVES_FOR_YEARS(c -> c.expirationTime(date(100_000_000))),
    OF_NO_ISSUER(c -> c.issuer(null)),
    OF_ANOTHER_ISSUER(c -> c.issuer("https://accounts.example")),
    FOR_NOBODY(c -> c.audience((String) null)),
    FOR_OTHERS(c -> c.audience("another-system")),
    OF_NO_ACCOUNT(c -> c.subject(null)),
    OF_NO_POST(c -> c.claim(TokenClaims.POST, null)),
    OF_AN_EMPTY_POST(c -> c.claim(TokenClaims.POST, "")),
    OF_NO_UNION(c -> c.claim(TokenClaims.UNION, null)),
    OF_NO_PATH(c -> c.claim(TokenClaims.PATH, null)),
    OF_A_BROKEN_PATH(c -> c.claim(TokenClaims.PATH, "u1")),
    FOR_ALL_AND_FOR_FEW(
        c -> c.audience(List.of(TokenClaims.AUDIENCE, TokenClaims.AUDIENCE_FOR_FEW_ACTIONS))),
    FOR_FEW_WITHOUT_A_LIST(c -> c.audience(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS)),
    FOR_FEW_WITHOUT_A_TRUE_LIST(c -> few(c, "member.member.see")),
    FOR_FEW_IN_OTHER_THINGS_THAN_TEXTS(c -> few(c, List.of("member.member.see", 7))),
    FOR_ALL_WITH_A_LIST(c -> c.claim(TokenClaims.ACTIONS, List.of("member.member.see"))),
    OF_NOBODYS_OWN(c -> c.claim(TokenClaims.OWN_ONLY, true).claim(TokenClaims.MEMBER, null));

    private final UnaryOperator<JWTClaimsSet.Builder> change;

    Forgery(UnaryOperator<JWTClaimsSet.Builder> change) {
      this.change = change;
    }
  }

  private static JWTClaimsSet.Builder few(JWTClaimsSet.Builder claims, Object actions) {
    return claims
        .audience(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS)
        .claim(TokenClaims.ACTIONS, actions);
  }

  @Test
  void aMachineIsKeptToItsActions() {
    assertThat(read(signed(c -> few(c, List.of("a.b.see")))).actor().actions())
        .contains(Set.of("a.b.see"));
    assertThat(read(signed(c -> few(c, List.of()))).actor().actions()).contains(Set.of());
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatIsNotQuiteRightIsNotBelieved(Forgery forgery) {
    assertNotBelieved(signed(forgery.change));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJFUzI1NiJ9.e30.", "null"})
  void whatIsNoTokenIsNotBelieved(String token) {
    assertNotBelieved(token);
  }

  @Test
  void aTokenWithoutSignatureIsNotBelieved() {
    assertNotBelieved(new PlainJWT(usual().build()).serialize());
  }

  @Test
  void aTokenSignedByThePublicKeyAsASecretIsNotBelieved() throws JOSEException {
    var spki = OURS.toECPublicKey().getEncoded();
    for (byte[] secret : new byte[][] {spki, OURS.toPublicJWK().toJSONString().getBytes(UTF_8)}) {
      var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(OURS.getKeyID()).build();
      var token = new SignedJWT(header, usual().build());
      token.sign(new MACSigner(secret));

      assertNotBelieved(token.serialize());
    }
  }

  @Test
  void aTokenOfAnotherKeyIsNotBelievedUnderWhicheverName() throws JOSEException {
    assertNotBelieved(signed(OTHER, OTHER.getKeyID(), usual()));
    assertNotBelieved(signed(OTHER, OURS.getKeyID(), usual()));
  }

  @Test
  void aKeyThatComesWithTheTokenIsNotLookedAt() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(OTHER.toPublicJWK()).build();
    var token = new SignedJWT(header, usual().build());
    token.sign(new ECDSASigner(OTHER));

    assertNotBelieved(token.serialize());
  }

  @Test
  void aTokenThatWasChangedIsNotBelieved() {
    var parts = signed(claims -> claims).split("\\.", -1);
    var other = signed(claims -> claims.claim(TokenClaims.PATH, "/")).split("\\.", -1);

    assertNotBelieved(parts[0] + "." + other[1] + "." + parts[2]);
  }

  @Test
  void whereTheKeysCannotBeReadNothingIsSaidAboutTheToken() {
    var alone = new SignedTokenReader("http://127.0.0.1:1/", WebClient.create());

    assertThatThrownBy(() -> alone.read(signed(claims -> claims)).block(LIMIT))
        .isInstanceOf(KeysNotReached.class);
  }

  private void assertNotBelieved(String token) {
    assertThatThrownBy(() -> read(token)).isInstanceOf(InvalidToken.class);
  }

  private Bearer read(String token) {
    return reader.read(token).blockOptional(LIMIT).orElseThrow();
  }

  private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      return signed(OURS, OURS.getKeyID(), change.apply(usual()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(ECKey key, String name, JWTClaimsSet.Builder claims)
      throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(name).build();
    var token = new SignedJWT(header, claims.build());
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private static JWTClaimsSet.Builder usual() {
    return new JWTClaimsSet.Builder()
        .issuer(TokenClaims.ISSUER)
        .audience(TokenClaims.AUDIENCE)
        .subject("a1")
        .issueTime(date(0))
        .expirationTime(date(30))
        .claim(TokenClaims.CURRENT_UNTIL, date(20))
        .claim(TokenClaims.MEMBER, "m1")
        .claim(TokenClaims.POST, "chair")
        .claim(TokenClaims.UNION, "u1")
        .claim(TokenClaims.PATH, "/r/u1/")
        .claim(TokenClaims.OWN_ONLY, false);
  }

  private static Date date(int secondsFromNow) {
    return Date.from(NOW.plusSeconds(secondsFromNow));
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .algorithm(JWSAlgorithm.ES256)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
