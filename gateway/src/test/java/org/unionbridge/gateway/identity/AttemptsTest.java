package org.unionbridge.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.entrance.SessionCookies;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;

class AttemptsTest {

  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String COOKIE = "unionbridge-oidc";
  private static final OwnPath PLANS = new OwnPath("/plans?year=2026");

  private final SetClock clock = new SetClock();
  private final Attempts attempts = attempts(MasterKey.generate());

  private Attempts attempts(MasterKey key) {
    var cookies = new SessionCookies(new PublicAddress("https://gonghui.example.cn"));
    return new Attempts(new KeyedHash(key), cookies, clock, LASTS);
  }

  private static MockServerWebExchange exchange(String cookie) {
    var request = MockServerHttpRequest.get("/");
    return MockServerWebExchange.from(
        cookie.isEmpty() ? request : request.cookie(new HttpCookie(COOKIE, cookie)));
  }

  private static ResponseCookie written(MockServerWebExchange exchange) {
    return Optional.ofNullable(exchange.getResponse().getCookies().getFirst(COOKIE)).orElseThrow();
  }

  private ResponseCookie begun() {
    var exchange = exchange("");
    var unused = attempts.begin("city", Optional.empty(), PLANS, exchange);
    return written(exchange);
  }

  private Optional<Attempt> taken(Attempts by, String cookie) {
    return by.take(exchange(cookie)).blockOptional(LIMIT);
  }

  @Test
  void theCookieComesBackFromAnotherSiteAndIsForThatAlone() {
    var cookie = begun();

    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/api/gateway/session/oidc");
    assertThat(cookie.getMaxAge()).isEqualTo(LASTS);
  }

  @Test
  void whatWasBegunIsBroughtBackAndForgottenByThat() {
    var session = Optional.of(Ids.random());
    var first = exchange("");
    var begun = attempts.begin("city", session, PLANS, first);
    var second = exchange(written(first).getValue());

    var taken = attempts.take(second).blockOptional(LIMIT).orElseThrow();

    assertThat(taken.id()).isEqualTo(begun.id());
    assertThat(taken.provider()).isEqualTo("city");
    assertThat(taken.session()).isEqualTo(session);
    assertThat(taken.returnTo()).isEqualTo(PLANS);
    assertThat(attempts.handshake(taken)).isEqualTo(attempts.handshake(begun));
    assertThat(written(second).getMaxAge()).isZero();
  }

  @Test
  void itRunsOut() {
    var cookie = begun().getValue();
    assertThat(taken(attempts, cookie)).isPresent();

    clock.forward(LASTS);

    assertThat(taken(attempts, cookie)).isEmpty();
  }

  @Test
  void nobodyMakesOneUp() {
    var cookie = begun().getValue();
    for (var forged :
        List.of(
            "",
            "x",
            cookie + "x",
            cookie.replace(".city.", ".other."),
            Ids.random() + cookie.substring(20),
            cookie.replace("..", "." + Ids.random() + "."),
            cookie.substring(0, cookie.lastIndexOf('.') + 1) + "x".repeat(43))) {
      assertThat(taken(attempts, forged)).as(forged).isEmpty();
    }
    assertThat(taken(attempts(MasterKey.generate()), cookie)).isEmpty();
  }

  @Test
  void theSecretsAreOthersEachTimeAndNoneIsInTheCookie() {
    var first = exchange("");
    var one = attempts.handshake(attempts.begin("city", Optional.empty(), PLANS, first));
    var two = attempts.handshake(attempts.begin("city", Optional.empty(), PLANS, exchange("")));

    var all =
        List.of(one.state(), one.nonce(), one.verifier(), two.state(), two.nonce(), two.verifier());
    assertThat(all).doesNotHaveDuplicates().allMatch(secret -> secret.length() == 43);
    assertThat(written(first).getValue()).doesNotContain(one.state(), one.nonce(), one.verifier());
  }
}
