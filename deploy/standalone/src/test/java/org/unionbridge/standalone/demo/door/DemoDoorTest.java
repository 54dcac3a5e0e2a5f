package org.unionbridge.standalone.demo.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.GatewayApplication;
import org.unionbridge.platform.web.ProblemException;
import reactor.core.publisher.Mono;

/** Who sees anything of a demonstration: this machine, and nobody else. */
class DemoDoorTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static String answer(MockServerHttpRequest.BaseBuilder<?> request, String peer) {
    var exchange =
        MockServerWebExchange.from(request.remoteAddress(new InetSocketAddress(peer, 50_000)));
    WebFilterChain inside = _ -> Mono.error(new IllegalStateException("let in"));
    return new DemoDoor()
        .filter(exchange, inside)
        .thenReturn("")
        .onErrorResume(ProblemException.class, refused -> Mono.just(refused.problem().code()))
        .onErrorResume(IllegalStateException.class, e -> Mono.just(String.valueOf(e.getMessage())))
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private static MockServerHttpRequest.BaseBuilder<?> asked(String host) {
    return MockServerHttpRequest.get("http://" + host + "/api/gateway/demo/people")
        .header("Host", host);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1:8080, let in",
    "127.0.0.1, localhost:8080, let in",
    "::1, [::1]:8080, let in",
    "10.1.2.3, 127.0.0.1:8080, not-found",
    "192.168.1.7, localhost:8080, not-found",
    "203.0.113.9, demo.example.cn, not-found",
    "127.0.0.1, demo.example.cn, not-found",
    "127.0.0.1, 127.0.0.1.example.cn:8080, not-found"
  })
  void onlyThisMachineIsLetInByItsOwnName(String peer, String host, String answer) {
    assertThat(answer(asked(host), peer)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "x-forwarded-host", "X-Real-IP", "Via"})
  void whatCameThroughAProxyIsNotFromHere(String header) {
    assertThat(answer(asked("127.0.0.1:8080").header(header, "127.0.0.1"), "127.0.0.1"))
        .isEqualTo("not-found");
  }

  /** Only the launcher, asked for a demonstration, puts the door in. */
  @Test
  void noGatewayHasTheDoorByItself() {
    var imported = GatewayApplication.class.getAnnotation(Import.class).value();
    assertThat(imported).doesNotContain(DemoConfiguration.class);
    assertThat(GatewayApplication.class.isAnnotationPresent(ComponentScan.class)).isFalse();
  }
}
