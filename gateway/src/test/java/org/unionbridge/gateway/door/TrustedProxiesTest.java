package org.unionbridge.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class TrustedProxiesTest {

  private static final String OURS = "10.0.0.0/8, 192.0.2.7, fd00:1::/32";

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, true",
    "11.1.2.3, false",
    "192.0.2.7, true",
    "192.0.2.6, false",
    "fd00:1:ffff::1, true",
    "fd00:2::1, false",
    "::ffff:10.1.2.3, true"
  })
  void aRangeCoversWhatBeginsAlike(String address, boolean ours) {
    assertThat(TrustedProxies.parse(OURS, "Forwarded").include(InetAddress.ofLiteral(address)))
        .isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // peer | sent | client
        "10.1.1.1 | 203.0.113.9 | 203.0.113.9",
        "10.1.1.1 | 1.2.3.4, 203.0.113.9 | 203.0.113.9",
        "10.1.1.1 | 1.2.3.4, 203.0.113.9, 10.2.2.2, 192.0.2.7 | 203.0.113.9",
        "10.1.1.1 | 10.9.9.9, 203.0.113.9 | 203.0.113.9",
        "10.1.1.1 | 10.3.3.3 | 10.3.3.3",
        "10.1.1.1 | '' | 10.1.1.1",
        "10.1.1.1 | 203.0.113.9, unknown | 10.1.1.1",
        "10.1.1.1 | 203.0.113.9, localhost | 10.1.1.1",
        "10.1.1.1 | 203.0.113.9:4711 | 203.0.113.9",
        "10.1.1.1 | [2001:db8::9]:4711 | 2001:db8::9",
        "10.1.1.1 | 2001:db8::9 | 2001:db8::9",
        "203.0.113.9 | 1.2.3.4 | 203.0.113.9",
        "203.0.113.9 | 10.1.1.1 | 203.0.113.9"
      })
  void theRightMostThatIsNoProxyOfOursIsTheClient(String peer, String sent, String client) {
    assertThat(client("X-Forwarded-For", peer, "X-Forwarded-For", sent))
        .isEqualTo(InetAddress.ofLiteral(client));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=203.0.113.9 | 203.0.113.9",
        "for=1.2.3.4, For=\"203.0.113.9:80\";proto=https;by=10.1.1.1 | 203.0.113.9",
        "proto=https; for=\"[2001:db8:cafe::17]:4711\" | 2001:db8:cafe::17",
        "for=1.2.3.4, for=_hidden | 10.1.1.1",
        "for=1.2.3.4, for=unknown | 10.1.1.1",
        "for=\"1.2.3.4, for=203.0.113.9 | 203.0.113.9",
        "proto=https | 10.1.1.1"
      })
  void theSameStandsInAForwardedHeader(String sent, String client) {
    assertThat(client("Forwarded", "10.1.1.1", "Forwarded", sent))
        .isEqualTo(InetAddress.ofLiteral(client));
  }

  @Test
  void onlyTheHeaderThatOurProxiesWriteIsRead() {
    assertThat(client("X-Forwarded-For", "10.1.1.1", "Forwarded", "for=1.2.3.4"))
        .isEqualTo(InetAddress.ofLiteral("10.1.1.1"));
  }

  @Test
  void severalLinesAreReadAsOne() {
    var headers = new HttpHeaders();
    headers.add("X-Forwarded-For", "203.0.113.9");
    headers.add("X-Forwarded-For", "10.2.2.2");

    assertThat(
            TrustedProxies.parse(OURS, "x-forwarded-for")
                .client(InetAddress.ofLiteral("10.1.1.1"), headers))
        .isEqualTo(InetAddress.ofLiteral("203.0.113.9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "10.0.0.0.0", "10.0.0.0/x"})
  void whatIsNoRangeIsRefusedAtTheStart(String range) {
    assertThatThrownBy(() -> TrustedProxies.parse(range, "Forwarded"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherHeaderIsRefusedAtTheStart() {
    assertThatThrownBy(() -> TrustedProxies.parse("", "X-Real-IP"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InetAddress client(String read, String peer, String name, String sent) {
    var headers = new HttpHeaders();
    headers.add(name, sent);
    return TrustedProxies.parse(OURS, read).client(InetAddress.ofLiteral(peer), headers);
  }
}
