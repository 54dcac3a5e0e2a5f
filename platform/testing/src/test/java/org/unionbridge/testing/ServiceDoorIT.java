package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.TokenClaims;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** What a service lets in, over HTTP and with signed tokens, and what it shows when it fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceDoorIT {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final ECKey ours = key();
  private final DisposableServer published =
      HttpServer.create()
          .host("127.0.0.1")
          .port(0)
          .handle((_, response) ->
              response.sendString(Mono.just(new JWKSet(ours.toPublicJWK()).toString())))
          .bindNow(LIMIT);
  private final ConfigurableApplicationContext service =
      new SpringApplicationBuilder(SampleService.class)
          .properties(
              Map.of(
                  "spring.application.name", "sample",
                  "server.port", "0",
                  "server.address", "127.0.0.1",
                  "unionbridge.gateway.keys", "http://127.0.0.1:" + published.port() + "/"))
          .run();

  @AfterAll
  void stop() {
    service.close();
    published.disposeNow();
  }

  @Test
  void whoBringsTheGatewaysTokenIsLetIn() {
    ask(HttpMethod.GET, "/api/sample/things", "Bearer " + signed(ours, claims -> claims))
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .isEqualTo("chair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Bearer x.y.z", "Basic cm9vdDpyb290", "bearer none"})
  void whoBringsNoneIsNot(String authorization) {
    problem(ask(HttpMethod.GET, "/api/sample/things", authorization), 401, "not-signed-in");
  }

  @Test
  void whoBringsAnothersIsNot() {
    var forged = "Bearer " + signed(key(), claims -> claims);
    var expired =
        "Bearer " + signed(ours, c -> c.expirationTime(Date.from(Instant.now().minusSeconds(60))));
    problem(ask(HttpMethod.GET, "/api/sample/things", forged), 401, "not-signed-in");
    problem(ask(HttpMethod.GET, "/api/sample/things", expired), 401, "not-signed-in");
    problem(ask(HttpMethod.GET, "/no/such/route", forged), 401, "not-signed-in");
  }

  @Test
  void carefulActionsAreRefusedOnceRightsMayBeOthers() {
    var current = "Bearer " + signed(ours, claims -> claims);
    var stale =
        "Bearer "
            + signed(
                ours,
                c -> c.claim(TokenClaims.CURRENT_UNTIL, Date.from(Instant.now().minusSeconds(1))));

    ask(HttpMethod.POST, "/api/sample/payments", current).expectStatus().isOk().expectBody();
    ask(HttpMethod.GET, "/api/sample/things", stale).expectStatus().isOk().expectBody();
    problem(
        ask(HttpMethod.POST, "/api/sample/payments", stale)
            .expectHeader()
            .valueEquals("Retry-After", "10"),
        503,
        "rights-not-current");
  }

  @Test
  void anotherPostIsRefusedBeforeAnythingIsSaidAboutTheState() {
    var member = "Bearer " + signed(ours, c -> c.claim(TokenClaims.POST, "member"));

    problem(ask(HttpMethod.POST, "/api/sample/payments", member), 403, "not-permitted");
  }

  @Test
  void aMachineDoesWhatItsListHoldsAndItsPostAllowsAndNothingElse() {
    var sees = "Bearer " + signed(ours, c -> few(c, "sample.thing.see"));
    var pays = "Bearer " + signed(ours, c -> few(c, "sample.money.pay"));
    var member =
        "Bearer " + signed(ours, c -> few(c, "sample.money.pay").claim(TokenClaims.POST, "member"));

    ask(HttpMethod.GET, "/api/sample/things", sees).expectStatus().isOk().expectBody();
    problem(ask(HttpMethod.POST, "/api/sample/payments", sees), 403, "not-permitted");
    ask(HttpMethod.POST, "/api/sample/payments", pays).expectStatus().isOk().expectBody();
    problem(ask(HttpMethod.GET, "/api/sample/things", pays), 403, "not-permitted");
    problem(ask(HttpMethod.POST, "/api/sample/payments", member), 403, "not-permitted");
  }

  @Test
  void aTokenForFewActionsIsWorthNothingWithoutThem() {
    var unlisted = "Bearer " + signed(ours, c -> c.audience(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS));

    problem(ask(HttpMethod.GET, "/api/sample/things", unlisted), 401, "not-signed-in");
  }

  private static JWTClaimsSet.Builder few(JWTClaimsSet.Builder claims, String... actions) {
    return claims
        .audience(TokenClaims.AUDIENCE_FOR_FEW_ACTIONS)
        .claim(TokenClaims.ACTIONS, List.of(actions));
  }

  @Test
  void nothingOfAnErrorNobodyExpectedIsShown() {
    ask(HttpMethod.GET, "/api/sample/failures?trace=true", "Bearer " + signed(ours, c -> c))
        .expectStatus()
        .isEqualTo(500)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody(String.class)
        .value(body ->
            assertThat(body)
                .contains("urn:problem:internal")
                .doesNotContain("canary", "another", "Exception", "java.", "org."));
  }

  private ResponseSpec ask(HttpMethod method, String path, String authorization) {
    var port = service.getEnvironment().getRequiredProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .build()
        .method(method)
        .uri(path)
        .headers(headers -> {
          if (!authorization.isEmpty()) {
            headers.set("Authorization", authorization);
          }
        })
        .exchange();
  }

  private static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  private static String signed(ECKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(TokenClaims.ISSUER)
            .audience(TokenClaims.AUDIENCE)
            .subject("a1")
            .expirationTime(Date.from(now.plusSeconds(30)))
            .claim(TokenClaims.CURRENT_UNTIL, Date.from(now.plusSeconds(30)))
            .claim(TokenClaims.POST, "chair")
            .claim(TokenClaims.UNION, "u1")
            .claim(TokenClaims.PATH, "/r/u1/");
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, change.apply(claims).build());
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
