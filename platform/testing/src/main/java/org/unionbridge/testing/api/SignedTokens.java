package org.unionbridge.testing.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.access.TokenClaims;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.ServiceRig;

/** Tokens as the gateway signs them, with the address at which their key is found. */
public final class SignedTokens implements Passes, AutoCloseable {

  private static final Duration LIFE = Duration.ofSeconds(30);

  private final ECKey key;
  private final HttpServer server;

  public SignedTokens() {
    try {
      key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
      server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.next()), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.start();
  }

  /** Where the key is. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
  }

  /** A client that acts as this actor, until the token's half minute is over. */
  WebTestClient as(Actor actor, ServiceRig rig) {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + rig.port())
        .responseTimeout(LIFE)
        .defaultHeaders(of(actor))
        .build();
  }

  @Override
  public Consumer<HttpHeaders> of(Actor actor) {
    return bearing(token(actor, claims -> claims));
  }

  @Override
  public Consumer<HttpHeaders> expired(Actor actor) {
    var past = Instant.now().minus(Duration.ofMinutes(2));
    return bearing(
        token(
            actor,
            claims ->
                claims.issueTime(Date.from(past)).expirationTime(Date.from(past.plus(LIFE)))));
  }

  /** One that is meant for somebody else. */
  @Override
  public Consumer<HttpHeaders> forOthers(Actor actor) {
    return bearing(token(actor, claims -> claims.audience("somebody-else")));
  }

  private static Consumer<HttpHeaders> bearing(String token) {
    return headers -> headers.setBearerAuth(token);
  }

  private String token(Actor actor, UnaryOperator<JWTClaimsSet.Builder> otherwise) {
    var now = Instant.now();
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
            .claim(TokenClaims.POST, actor.post())
            .claim(TokenClaims.UNION, actor.place().unionId())
            .claim(TokenClaims.PATH, actor.scope().path())
            .claim(TokenClaims.OWN_ONLY, actor.scope() instanceof Scope.Own)
            .claim(TokenClaims.CURRENT_UNTIL, Date.from(now.plus(LIFE)));
    actor.memberId().ifPresent(member -> claims.claim(TokenClaims.MEMBER, member));
    actor.actions().ifPresent(few -> claims.claim(TokenClaims.ACTIONS, List.copyOf(few)));
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, otherwise.apply(claims).build());
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
