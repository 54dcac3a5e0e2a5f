package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Golden;
import reactor.netty.http.client.HttpClient;

/** The gateway with a certificate of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpsIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Certificate certificate =
      new Certificate(Golden.root().resolve("gateway/target/tls-" + Ids.random())).renew("first");
  private final GatewayRig rig =
      new GatewayRig(
          "UNIONBRIDGE_ADDRESS=https://gonghui.example.cn",
          "UNIONBRIDGE_TLS_CERTIFICATE=" + certificate.certificate(),
          "UNIONBRIDGE_TLS_KEY=" + certificate.key());

  HttpsIT() throws IOException, GeneralSecurityException {}

  @AfterAll
  void stop() {
    rig.close();
  }

  @Test
  void peopleSignInOverHttpsWithSecureCookies() {
    var link = rig.firstLink();
    assertThat(link).startsWith("https://gonghui.example.cn/");
    var secret = link.substring(link.indexOf("secret=") + "secret=".length());
    post("/api/gateway/account-openings", "secret", secret).expectStatus().isCreated();

    var answer = post("/api/gateway/session", "post", "founder").expectStatus().isOk();

    var cookies =
        answer.returnResult(Void.class).getResponseCookies().values().stream()
            .flatMap(Collection::stream)
            .toList();
    assertThat(cookies)
        .isNotEmpty()
        .allMatch(ResponseCookie::isSecure)
        .allMatch(ResponseCookie::isHttpOnly)
        .allMatch(cookie -> "Strict".equals(cookie.getSameSite()))
        .allMatch(cookie -> cookie.getDomain() == null)
        .allMatch(cookie -> cookie.getName().matches("__(Host|Secure)-unionbridge-.*"));
    var session =
        cookies.stream().filter(c -> c.getName().equals("__Host-unionbridge-session")).findFirst();
    var secretOfSession = session.orElseThrow().getValue();
    assertThat(shows("__Host-unionbridge-session", secretOfSession)).isEqualTo(200);
    assertThat(shows("unionbridge-session", secretOfSession)).isEqualTo(401);
  }

  private int shows(String cookie, String value) {
    return client()
        .get()
        .uri("/api/gateway/session")
        .cookie(cookie, value)
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  private WebTestClient.ResponseSpec post(String path, String name, String value) {
    return client()
        .post()
        .uri(path)
        .bodyValue(Map.of("login", "founder", "password", GatewayRig.PASSWORD, name, value))
        .exchange();
  }

  @Test
  void browsersAreToldToStayWithHttps() {
    client()
        .get()
        .uri("/")
        .exchange()
        .expectHeader()
        .valueEquals("Strict-Transport-Security", "max-age=31536000")
        .expectBody();
  }

  @Test
  void plainHttpIsRefused() {
    assertThatThrownBy(() -> rig.client().get().uri("/").exchange())
        .isInstanceOf(WebClientRequestException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void newProtocolsAreSpoken(String protocol) throws IOException, GeneralSecurityException {
    try (var socket = socket(protocol)) {
      socket.startHandshake();
      assertThat(socket.getSession().getProtocol()).isEqualTo(protocol);
    }
  }

  @Test
  void aRenewedCertificateIsTakenUpWithoutARestart() throws IOException, GeneralSecurityException {
    assertThat(shown()).isEqualTo("CN=first");
    certificate.renew("second");

    await().atMost(LIMIT).untilAsserted(() -> assertThat(shown()).isEqualTo("CN=second"));
  }

  @Test
  void servicesOnTheSameMachineReadTheKeysWithoutIt() {
    rig.management()
        .get()
        .uri("/actuator/keys")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.keys[0].kid")
        .exists()
        .jsonPath("$.keys[0].d")
        .doesNotExist();
  }

  private String shown() throws IOException, GeneralSecurityException {
    try (var socket = socket("TLSv1.3")) {
      socket.startHandshake();
      var first = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      return first.getSubjectX500Principal().getName();
    }
  }

  private SSLSocket socket(String protocol) throws IOException, GeneralSecurityException {
    var context = SSLContext.getInstance("TLS");
    context.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
    var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", rig.port());
    socket.setSoTimeout(10_000);
    socket.setEnabledProtocols(new String[] {protocol});
    return socket;
  }

  private WebTestClient client() {
    var trusting = HttpClient.create().secure(tls -> tls.sslContext(trustingAll()));
    return WebTestClient.bindToServer(new ReactorClientHttpConnector(trusting))
        .baseUrl("https://127.0.0.1:" + rig.port())
        .responseTimeout(LIMIT)
        .build();
  }

  private static SslContext trustingAll() {
    try {
      return SslContextBuilder.forClient()
          .trustManager(InsecureTrustManagerFactory.INSTANCE)
          .build();
    } catch (SSLException e) {
      throw new IllegalStateException(e);
    }
  }
}
