package org.unionbridge.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import org.unionbridge.gateway.door.Refusals;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.ProblemException;
import reactor.core.publisher.Mono;

class ServiceBreakerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ServiceBreaker breaker =
      new ServiceBreaker(CircuitBreakerRegistry.of(settings()), Refusals.BREAKER.in(registry));

  private CircuitBreakerConfig settings() {
    InstantSource clock = now::get;
    var ours =
        new BreakerSettings(
            Duration.ofSeconds(10), 4, 50, Duration.ofSeconds(5), 2, Duration.ofSeconds(15));
    return CircuitBreakerConfig.from(ours.config())
        .clock(clock.withZone(ZoneOffset.UTC))
        .currentTimestampFunction(source -> source.instant().toEpochMilli(), TimeUnit.MILLISECONDS)
        .build();
  }

  static Throwable[] silences() {
    return new Throwable[] {
      new ConnectException("refused"),
      new UnknownHostException("nowhere"),
      new TimeoutException("no connection became free"),
      new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT)
    };
  }

  static Throwable[] answers() {
    return new Throwable[] {
      new IOException("broke off"),
      new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR),
      new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE),
      Problem.of(HttpStatus.REQUEST_TIMEOUT, "body-too-slow").asException(),
      new IllegalStateException("ours")
    };
  }

  @ParameterizedTest
  @MethodSource("silences")
  void aServiceThatGivesNoAnswerIsLeftAlone(Throwable silence) {
    calls(4, "plan", Mono.error(silence));

    assertThat(isLeftAlone("plan")).isTrue();
    assertThat(isLeftAlone("member")).isFalse();
    assertThat(registry.counter("gateway.refused", "kind", "breaker").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aServiceThatAnswersHoweverBadlyIsNot(Throwable answer) {
    calls(50, "plan", Mono.error(answer));

    assertThat(isLeftAlone("plan")).isFalse();
  }

  @Test
  void fewerThanHalfAreNoReason() {
    calls(6, "plan", Mono.empty());
    calls(5, "plan", Mono.error(new ConnectException()));

    assertThat(isLeftAlone("plan")).isFalse();
  }

  @Test
  void whoGivesUpWaitingSaysNothingAboutTheService() {
    for (int i = 0; i < 50; i++) {
      call("plan", Mono.never()).subscribe().dispose();
    }

    assertThat(isLeftAlone("plan")).isFalse();
  }

  @Test
  void afterAMomentAFewAreLetThroughAndDecide() {
    calls(4, "plan", Mono.error(new ConnectException()));
    pass(6);
    calls(2, "plan", Mono.error(new ConnectException()));
    assertThat(isLeftAlone("plan")).isTrue();

    pass(6);
    calls(2, "plan", Mono.empty());
    calls(3, "plan", Mono.empty());
    assertThat(isLeftAlone("plan")).isFalse();
  }

  @Test
  void whileThoseFewAreOnTheirWayNobodyElseIs() {
    calls(4, "plan", Mono.error(new ConnectException()));
    pass(6);
    var trials = call("plan", Mono.never()).and(call("plan", Mono.never())).subscribe();

    assertThat(isLeftAlone("plan")).isTrue();
    trials.dispose();
    assertThat(isLeftAlone("plan")).isFalse();
  }

  private void pass(int seconds) {
    now.updateAndGet(instant -> instant.plusSeconds(seconds));
  }

  private void calls(int times, String service, Mono<Void> answer) {
    for (int i = 0; i < times; i++) {
      call(service, answer).onErrorComplete().block(LIMIT);
    }
  }

  private boolean isLeftAlone(String service) {
    try {
      call(service, Mono.empty()).block(LIMIT);
      return false;
    } catch (ProblemException e) {
      assertThat(e.problem().status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(e.problem().retryAfter()).isPresent();
      return e.problem().code().equals("unavailable");
    }
  }

  private Mono<Void> call(String service, Mono<Void> answer) {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/" + service));
    var route =
        Route.async()
            .id(service)
            .uri(URI.create("http://127.0.0.1:1"))
            .predicate(_ -> true)
            .build();
    exchange.getAttributes().put(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR, route);
    return breaker.filter(exchange, _ -> answer);
  }
}
