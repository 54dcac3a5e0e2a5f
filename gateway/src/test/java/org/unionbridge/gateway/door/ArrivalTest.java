package org.unionbridge.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class ArrivalTest {

  @Test
  void whatATrustedProxySaysIsWhereTheRequestComesFrom() {
    var settled = settled("10.1.1.1", "10.0.0.0/8");

    assertThat(address(settled)).isEqualTo("203.0.113.9");
  }

  @Test
  void whatAnybodyElseSaysIsNot() {
    assertThat(address(settled("198.51.100.1", "10.0.0.0/8"))).isEqualTo("198.51.100.1");
    assertThat(address(settled("198.51.100.1", ""))).isEqualTo("198.51.100.1");
  }

  @Test
  void nothingIsLeftOfWhatWasClaimed() {
    for (var trusted : new String[] {"", "10.0.0.0/8"}) {
      assertThat(settled("10.1.1.1", trusted).getHeaders().headerNames())
          .containsExactlyInAnyOrder("Host", "Accept");
    }
  }

  private static String address(ServerHttpRequest request) {
    return Objects.requireNonNull(request.getRemoteAddress()).getAddress().getHostAddress();
  }

  private static ServerHttpRequest settled(String peer, String trusted) {
    var request =
        MockServerHttpRequest.get("http://localhost:8080/api/plan/tasks")
            .remoteAddress(new InetSocketAddress(peer, 4711))
            .header("Host", "localhost:8080")
            .header("Accept", "application/json")
            .header("X-Forwarded-For", "203.0.113.9")
            .header("x-forwarded-host", "evil.example")
            .header("X-Forwarded-Proto", "https")
            .header("X-Real-IP", "127.0.0.1")
            .header("X-Original-URL", "/actuator")
            .header("X-HTTP-Method-Override", "DELETE")
            .header("X-User", "root")
            .header("Forwarded", "for=127.0.0.1;host=evil.example")
            .header("Via", "1.1 evil")
            .build();
    var seen = new AtomicReference<ServerHttpRequest>();
    new Arrival(TrustedProxies.parse(trusted, "X-Forwarded-For"))
        .filter(
            MockServerWebExchange.from(request),
            exchange -> Mono.fromRunnable(() -> seen.set(exchange.getRequest())))
        .block(Duration.ofSeconds(5));
    return Objects.requireNonNull(seen.get());
  }
}
