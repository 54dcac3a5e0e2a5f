package org.unionbridge.gateway.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.unionbridge.platform.web.ProblemException;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

class KnownRightsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final AtomicLong sinceStart = new AtomicLong(-77);
  private @Nullable Duration age;
  private final KnownRights rights =
      new KnownRights(
          () -> Optional.ofNullable(age),
          new KnownRights.Limits(Duration.ofSeconds(60), Duration.ofMinutes(30)),
          Clock.fixed(NOW, ZoneOffset.UTC),
          sinceStart::get);

  @ParameterizedTest
  @CsvSource({
    "0, true, true",
    "59, true, true",
    "60, false, true",
    "1799, false, true",
    "1800, false, false",
    "86400, false, false"
  })
  void carefulActionsEndAfterAMinuteAndTheOthersAfterHalfAnHour(
      int seconds, boolean careful, boolean anything) {
    age = Duration.ofSeconds(seconds);

    assertThat(rights.allowCareful()).isEqualTo(careful);
    assertThat(rights.allowAnything()).isEqualTo(anything);
    assertThat(NOW.isBefore(rights.carefulUntil())).isEqualTo(careful);
  }

  @Test
  void tokensSayTheVeryMoment() {
    age = Duration.ofSeconds(42);

    assertThat(rights.carefulUntil()).isEqualTo(NOW.plusSeconds(18));
  }

  @Test
  void beforeTheDirectoryWasReadNothingCarefulIsDone() {
    assertThat(rights.allowCareful()).isFalse();
    assertThat(rights.carefulUntil()).isEqualTo(NOW);
    assertThat(rights.allowAnything()).isTrue();
  }

  @Test
  void aGatewayThatNeverReadsTheDirectoryEndsAllTheSame() {
    sinceStart.addAndGet(Duration.ofMinutes(30).toNanos());

    assertThat(rights.allowAnything()).isFalse();
  }

  @Test
  void ourOwnRoutesAreToldWhetherRightsAreCurrent() {
    age = Duration.ofSeconds(59);
    assertThat(current(HttpMethod.POST, "/api/gateway/accounts")).isEqualTo(true);
    age = Duration.ofSeconds(60);
    assertThat(current(HttpMethod.POST, "/api/gateway/accounts")).isEqualTo(false);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/plan/tasks, rights-not-current",
    "POST, /api/gateway/session, rights-not-current",
    "GET, /api/gateway/session, rights-not-current",
    "DELETE, /api/gateway/session, lets in",
    "GET, /, lets in",
    "GET, /.well-known/jwks.json, lets in"
  })
  void afterHalfAnHourEverythingIsRefusedButSigningOut(
      HttpMethod method, String path, String answer) {
    age = Duration.ofMinutes(31);

    assertThat(answer(method, path)).isEqualTo(answer);
  }

  private String answer(HttpMethod method, String path) {
    try {
      var unused = current(method, path);
      return "lets in";
    } catch (ProblemException e) {
      assertThat(e.problem().retryAfter()).isPresent();
      return e.problem().code();
    }
  }

  private Object current(HttpMethod method, String path) {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.method(method, path).build());
    new FreshnessFilter(rights).filter(exchange, _ -> Mono.empty()).block(Duration.ofSeconds(5));
    return Objects.requireNonNullElse(exchange.<Object>getAttribute(TokenFilter.CURRENT), "unsaid");
  }
}
