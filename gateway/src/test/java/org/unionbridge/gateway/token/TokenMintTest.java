package org.unionbridge.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.access.SignedTokenReader;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

class TokenMintTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Clock NOW = Clock.systemUTC();
  private static final Instant SOON = NOW.instant().plusSeconds(60);
  private static final KeyTimes TIMES =
      new KeyTimes(Duration.ofDays(90), Duration.ofMinutes(10), Duration.ofMinutes(10));

  private final InMemoryViewStore<KeyView> kept = InMemoryViewStore.of(KeyView.class);
  private final FieldVault vault = new FieldVault(MasterKey.generate(), 10);
  private final SigningKeys keys = new SigningKeys(kept, vault, NOW, TIMES);
  private final DisposableServer published = publish(keys);
  private final SignedTokenReader reader =
      new SignedTokenReader("http://127.0.0.1:" + published.port() + "/", WebClient.create());

  @AfterEach
  void stop() {
    published.disposeNow();
  }

  static Actor[] actors() {
    var founding = new Place("founding", "/");
    return new Actor[] {
      in("chair", "/r/u1/"),
      member("m1", "/r/u1/"),
      new Actor("a0", Optional.empty(), "founder", founding, Scope.everything()),
      machine("plan.task.see", "plan.plan.see"),
      machine()
    };
  }

  private static Actor machine(String... actions) {
    return new Actor(
        "x1",
        Optional.empty(),
        "plan-officer",
        new Place("u1", "/r/u1/"),
        Scope.within("/r/u1/"),
        Optional.of(Set.of(actions)));
  }

  @Test
  void fewActionsAreAnotherToken() {
    var mint = new TokenMint(keys, NOW);
    var some = mint.tokenFor(machine("plan.task.see"), SOON).block(LIMIT);

    assertThat(mint.tokenFor(machine("plan.plan.see"), SOON).block(LIMIT)).isNotEqualTo(some);
    assertThat(mint.tokenFor(machine("plan.task.see"), SOON).block(LIMIT)).isEqualTo(some);
  }

  @ParameterizedTest
  @MethodSource("actors")
  void whatATokenSaysIsReadBackByServices(Actor actor) {
    assertThat(actorIn(token(NOW, actor))).isEqualTo(actor);
  }

  @Test
  void aTokenLivesHalfAMinute() throws ParseException {
    var token = SignedJWT.parse(token(NOW, in("chair", "/r/")));
    var claims = token.getJWTClaimsSet();

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(claims.getExpirationTime().toInstant())
        .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(30));
    var old = token(Clock.offset(NOW, Duration.ofMinutes(-1)), in("chair", "/r/u2/"));
    assertThatThrownBy(() -> reader.read(old).block(LIMIT)).isInstanceOf(InvalidToken.class);
  }

  @Test
  void aTokenIsMintedOnceForAWhile() {
    var mint = new TokenMint(keys, NOW);
    var actor = in("chair", "/r/");

    assertThat(mint.tokenFor(actor, SOON).block(LIMIT))
        .isEqualTo(mint.tokenFor(actor, SOON).block(LIMIT));
    assertThat(mint.tokenFor(in("chair", "/r/u1/"), SOON).block(LIMIT))
        .isNotEqualTo(mint.tokenFor(actor, SOON).block(LIMIT));
  }

  @ParameterizedTest
  @ValueSource(ints = {-3_600, 60, 3_600})
  void aClockThatIsTurnedLeavesNoTokenBehindThatServicesRefuse(int seconds) throws ParseException {
    var clock = new AtomicReference<>(Clock.offset(NOW, Duration.ofSeconds(-seconds)));
    InstantSource turned = () -> clock.get().instant();
    var mint = new TokenMint(keys, turned.withZone(ZoneOffset.UTC));
    var actor = in("chair", "/r/");
    var before = mint.tokenFor(actor, SOON).block(LIMIT);
    clock.set(NOW);
    var after = mint.tokenFor(actor, SOON).blockOptional(LIMIT).orElseThrow();

    assertThat(after).isNotEqualTo(before);
    assertThat(actorIn(after)).isEqualTo(actor);
    assertThat(SignedJWT.parse(after).getJWTClaimsSet().getExpirationTime().toInstant())
        .isBefore(NOW.instant().plusSeconds(31));
  }

  @Test
  void anotherGatewayGoesOnWithTheSameKey() {
    var first = keys.current().blockOptional(LIMIT).orElseThrow();
    var second =
        new SigningKeys(kept, vault, NOW, TIMES).current().blockOptional(LIMIT).orElseThrow();

    assertThat(second.getKeyID()).isEqualTo(first.getKeyID());
    assertThat(kept.all()).hasSize(1);
  }

  @Test
  void whatIsStoredAndPublishedHoldsNoPrivateKey() {
    var key = keys.current().blockOptional(LIMIT).orElseThrow();
    var published = new KeysApi(keys).keys().blockOptional(LIMIT).orElseThrow();

    assertThat(published.toString())
        .contains(key.getKeyID(), "ES256")
        .doesNotContain(key.getD().toString());
    assertThat(kept.all().getFirst().state().privateKey().text())
        .doesNotContain(key.getD().toString());
  }

  @Test
  void aTokenOfAnotherKeyIsNotBelieved() {
    var other =
        new SigningKeys(
            InMemoryViewStore.of(KeyView.class),
            new FieldVault(MasterKey.generate(), 10),
            NOW,
            TIMES);
    var forged = new TokenMint(other, NOW).tokenFor(in("chair", "/r/"), SOON).block(LIMIT);

    assertThatThrownBy(() -> reader.read(String.valueOf(forged)).block(LIMIT))
        .isInstanceOf(InvalidToken.class);
  }

  private Actor actorIn(String token) {
    return reader.read(token).blockOptional(LIMIT).orElseThrow().actor();
  }

  private String token(Clock clock, Actor actor) {
    return new TokenMint(keys, clock).tokenFor(actor, SOON).blockOptional(LIMIT).orElseThrow();
  }

  private static DisposableServer publish(SigningKeys keys) {
    var api = new KeysApi(keys);
    return HttpServer.create()
        .host("127.0.0.1")
        .port(0)
        .handle((_, response) ->
            response
                .header("Content-Type", "application/json")
                .sendString(Mono.defer(api::keys).map(JsonMapper.shared()::writeValueAsString)))
        .bindNow(LIMIT);
  }
}
