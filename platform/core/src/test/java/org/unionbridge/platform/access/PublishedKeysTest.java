package org.unionbridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class PublishedKeysTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final ECKey FIRST = key("first");
  private static final ECKey SECOND = key("second");

  private final AtomicReference<List<JWK>> published = new AtomicReference<>(List.of(FIRST));
  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
  private final InstantSource clock = time::get;
  private final DisposableServer gateway =
      HttpServer.create()
          .port(0)
          .handle((_, answer) -> {
            readings.incrementAndGet();
            var keys = new JWKSet(published.get()).toPublicJWKSet().toString();
            return answer.sendString(Mono.just(keys));
          })
          .bindNow(LIMIT);
  private final PublishedKeys keys =
      new PublishedKeys(
          "http://127.0.0.1:" + gateway.port() + "/",
          WebClient.create(),
          clock.withZone(ZoneOffset.UTC));

  @AfterEach
  void stop() {
    gateway.disposeNow();
  }

  private static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<JWK> named(String id) {
    return asked(id).collectList().blockOptional(LIMIT).orElseThrow();
  }

  private Flux<JWK> asked(String id) {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(id).build();
    return keys.of(new SignedJWT(header, new JWTClaimsSet.Builder().build()));
  }

  private void pass(Duration duration) {
    time.updateAndGet(now -> now.plus(duration));
  }

  @Test
  void knownKeysAreReadOnceForAWhile() {
    IntStream.range(0, 5).forEach(_ -> assertThat(named("first")).hasSize(1));
    assertThat(readings).hasValue(1);
    pass(Duration.ofMinutes(6));
    assertThat(named("first")).hasSize(1);
    assertThat(readings).hasValue(2);
  }

  @Test
  void anUnknownKeyMakesThemBeReadAgain() {
    assertThat(named("first")).hasSize(1);
    published.set(List.of(FIRST, SECOND));
    pass(Duration.ofSeconds(6));
    assertThat(named("second")).hasSize(1);
    assertThat(readings).hasValue(2);
  }

  @Test
  void howeverManyAreMadeUpTheKeysAreReadOnceInFiveSeconds() {
    var all =
        Flux.range(0, 500).flatMap(i -> asked("made-up-" + i)).collectList().blockOptional(LIMIT);
    assertThat(all.orElseThrow()).isEmpty();
    assertThat(readings).hasValue(1);
    pass(Duration.ofSeconds(6));
    IntStream.range(0, 50).forEach(i -> assertThat(named("made-up-" + i)).isEmpty());
    assertThat(readings).hasValue(2);
  }

  @Test
  void aKeyThatIsNoLongerPublishedIsNoLongerBelieved() {
    assertThat(named("first")).hasSize(1);
    published.set(List.of(SECOND));
    pass(Duration.ofMinutes(6));
    assertThat(named("first")).isEmpty();
  }

  @Test
  void whileNobodyAnswersTheKeysOfBeforeAreGoodEnough() {
    assertThat(named("first")).hasSize(1);
    gateway.disposeNow();
    pass(Duration.ofMinutes(6));
    assertThat(named("first")).hasSize(1);
  }

  @Test
  void withoutAnyKeysItIsTheGatewaysFault() {
    gateway.disposeNow();
    assertThatThrownBy(() -> named("first")).isNotNull();
  }
}
