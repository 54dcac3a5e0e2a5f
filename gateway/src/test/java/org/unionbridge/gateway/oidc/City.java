package org.unionbridge.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.oidc.Refused.Reason;

/** A provider of identities that is called city, as it is set here and as it is there. */
final class City implements AutoCloseable {

  static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration OPEN_FOR = Duration.ofMillis(200);
  private static final PublicAddress ADDRESS = new PublicAddress("https://gonghui.example.cn");
  static final String BACK = "https://gonghui.example.cn/api/gateway/session/oidc/city/callback";
  static final Handshake HANDSHAKE =
      new Handshake("a state", "a nonce", "a-verifier-of-forty-three-characters-or-more");

  final SetClock clock = new SetClock();
  final SetClock clockThere = new SetClock();
  final AuthorizationServer server = new AuthorizationServer(clockThere, BACK);
  final Provider provider = provider("sub", List.of(), List.of());

  @Override
  public void close() {
    server.close();
  }

  Provider provider(String claim, List<String> acr, List<String> amr) {
    var one =
        new ProviderSettings(
            "city",
            "市统一身份认证",
            "City sign-in",
            server.issuer(),
            AuthorizationServer.CLIENT,
            AuthorizationServer.SECRET,
            "",
            List.of("openid", "profile"),
            claim,
            acr,
            amr);
    var settings =
        new OidcSettings(Duration.ofSeconds(4), Duration.ofSeconds(30), OPEN_FOR, List.of(one));
    return OidcConfiguration.provider(one, settings, ADDRESS, clock);
  }

  SentBack sentBack(Handshake handshake) {
    var entry = provider.entry(handshake).blockOptional(LIMIT).orElseThrow();
    return SentBack.read(Redirects.query(Redirects.from(entry)));
  }

  Identity comesBack() {
    return comesBack(provider);
  }

  Identity comesBack(Provider by) {
    return by.identity(sentBack(HANDSHAKE), HANDSHAKE).blockOptional(LIMIT).orElseThrow();
  }

  static void refused(Reason reason, ThrowingCallable walk) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(walk)
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }
}
