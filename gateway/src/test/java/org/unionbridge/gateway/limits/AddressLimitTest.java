package org.unionbridge.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.unionbridge.platform.web.ProblemException;
import reactor.core.publisher.Mono;

class AddressLimitTest {

  private static final String HERE = "198.51.100.1";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AddressLimit limit = new AddressLimit(buckets(10), buckets(2));

  @Test
  void oneAddressIsLetInSoOften() {
    for (int i = 0; i < 10; i++) {
      assertThat(letsIn(HERE, HttpMethod.GET, "/api/plan/tasks")).isTrue();
    }
    assertThat(letsIn(HERE, HttpMethod.GET, "/api/plan/tasks")).isFalse();
    assertThat(letsIn("198.51.100.2", HttpMethod.GET, "/api/plan/tasks")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/gateway/session",
        "/api/gateway/session/refresh",
        "/api/gateway/account-openings",
        "/api/gateway/session/second-factor",
        "/api/gateway/profile/password"
      })
  void wherePasswordsAreTriedItIsLetInLessOften(String path) {
    assertThat(letsIn(HERE, HttpMethod.POST, path)).isTrue();
    assertThat(letsIn(HERE, HttpMethod.POST, path)).isTrue();
    assertThat(letsIn(HERE, HttpMethod.POST, path)).isFalse();
    assertThat(letsIn(HERE, HttpMethod.GET, path)).isTrue();
    assertThat(letsIn(HERE, HttpMethod.POST, "/api/gateway/accounts")).isTrue();
  }

  @Test
  void signingInByAProviderCountsAlsoThoughItIsALink() {
    var path = "/api/gateway/session/oidc/city/callback?code=x";
    assertThat(letsIn(HERE, HttpMethod.GET, "/api/gateway/session/oidc/city")).isTrue();
    assertThat(letsIn(HERE, HttpMethod.GET, path)).isTrue();
    assertThat(letsIn(HERE, HttpMethod.GET, path)).isFalse();
    assertThat(letsIn(HERE, HttpMethod.GET, "/api/gateway/session/providers")).isTrue();
  }

  @Test
  void theHalfOfAnAddressThatIsANetworkCountsAsOne() {
    assertThat(asker("2001:db8:1:2::1")).isEqualTo(asker("2001:db8:1:2:ffff::9"));
    assertThat(asker("2001:db8:1:2::1")).isNotEqualTo(asker("2001:db8:1:3::1"));
    assertThat(asker("192.0.2.1")).isNotEqualTo(asker("192.0.2.2"));
  }

  @Test
  void keysAndFiguresAreForOurOwnMachines() {
    for (int i = 0; i < 50; i++) {
      assertThat(letsIn(HERE, HttpMethod.GET, "/.well-known/jwks.json")).isTrue();
      assertThat(letsIn(HERE, HttpMethod.GET, "/actuator/prometheus")).isTrue();
    }
  }

  private static String asker(String address) {
    return AddressLimit.asker(new InetSocketAddress(InetAddress.ofLiteral(address), 1));
  }

  private boolean letsIn(String from, HttpMethod method, String path) {
    var request =
        MockServerHttpRequest.method(method, path)
            .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(from), 4711))
            .build();
    try {
      limit
          .filter(MockServerWebExchange.from(request), _ -> Mono.empty())
          .block(Duration.ofSeconds(5));
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  private Buckets buckets(int most) {
    return new Buckets(
        new Rate(most, 1), 100, TimeMeter.SYSTEM_NANOTIME, registry.counter("gateway.refused"));
  }
}
