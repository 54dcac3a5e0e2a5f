package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.GatewayRig.PASSWORD;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.unionbridge.gateway.oidc.AuthorizationServer;
import org.unionbridge.gateway.oidc.Redirects;
import org.unionbridge.gateway.signin.Visitor;
import org.unionbridge.gateway.signin.Visitor.Reply;

/** A gateway with two providers of identities, and browsers that go there and back. */
final class OidcRig implements AutoCloseable {

  static final String PATH = "/api/gateway/session/oidc/";

  private static final String HERE = "http://127.0.0.1:8080";

  final AuthorizationServer city = server("city");
  final AuthorizationServer other = server("other");
  final GatewayRig gateway = new GatewayRig(settings());

  /** The chair li and the member wang have accounts. */
  OidcRig() {
    gateway.open(gateway.firstLink(), "founder");
    gateway.directory().tellOfTheRoot();
    var founder = gateway.as("founder");
    gateway.open(gateway.invited(founder, "m2"), "wang");
    gateway.open(gateway.invited(founder, "m1"), "li");
  }

  private static AuthorizationServer server(String code) {
    return new AuthorizationServer(Clock.systemUTC(), HERE + PATH + code + "/callback");
  }

  private String[] settings() {
    var of = "unionbridge.gateway.oidc.providers[%d].%s=%s";
    return new String[] {
      "GATEWAY_OIDC_TIMEOUT=2s",
      "GATEWAY_OIDC_OPEN_FOR=100ms",
      "GATEWAY_LIMIT_ENTRY_AT_ONCE=10000",
      of.formatted(0, "code", "city"),
      of.formatted(0, "name", "市统一身份认证"),
      of.formatted(0, "name-en", "City sign-in"),
      of.formatted(0, "issuer", city.issuer()),
      of.formatted(0, "client-id", AuthorizationServer.CLIENT),
      of.formatted(0, "client-secret", AuthorizationServer.SECRET),
      of.formatted(0, "second-factor-amr", "otp"),
      of.formatted(1, "code", "other"),
      of.formatted(1, "name", "其他"),
      of.formatted(1, "issuer", other.issuer()),
      of.formatted(1, "client-id", AuthorizationServer.CLIENT),
      of.formatted(1, "client-secret", AuthorizationServer.SECRET)
    };
  }

  Visitor visitor() {
    return new Visitor(gateway::client);
  }

  Visitor signedIn(String login) {
    var visitor = visitor();
    visitor.triesToSignIn(login, PASSWORD).expect(200);
    return visitor;
  }

  /** Sent to the provider and back; answers the path that it is sent back to. */
  String sentBack(Visitor visitor, String code) {
    var there = visitor.comesFromElsewhere(PATH + code).expect(302).location();
    return path(Redirects.from(URI.create(there)));
  }

  static String path(URI back) {
    assertThat(back.toString()).startsWith(HERE + PATH);
    return URLDecoder.decode(back.toString().substring(HERE.length()), StandardCharsets.UTF_8);
  }

  Reply comesBy(String code, Visitor visitor) {
    return visitor.comesFromElsewhere(sentBack(visitor, code)).expect(302);
  }

  /** Links this identity to their account, from the page of their profile. */
  Reply links(Visitor visitor, String subject) {
    city.knows(Map.of("sub", subject));
    var body = Map.of("provider", "city", "password", PASSWORD, "returnTo", "/profile");
    var there = visitor.post("/api/gateway/profile/identities", body).expect(200).text("/address");
    return visitor.comesFromElsewhere(path(Redirects.from(URI.create(there)))).expect(302);
  }

  /** Somebody who has linked it. */
  Visitor linked(String login, String subject) {
    var visitor = signedIn(login);
    assertThat(links(visitor, subject).location()).isEqualTo("/profile");
    return visitor;
  }

  static void staysOut(Reply reply, String code, Visitor visitor) {
    assertThat(reply.location()).isEqualTo("/sign-in?problem=" + code);
    visitor.shows().refused(401, "not-signed-in");
  }

  /** How the session that asks was proven. */
  static String proven(Visitor visitor) {
    return visitor
        .get("/api/gateway/sessions")
        .json()
        .path("items")
        .valueStream()
        .filter(session -> session.path("current").asBoolean(false))
        .map(session -> session.path("proven").toString())
        .findFirst()
        .orElseThrow();
  }

  String figures() {
    return Objects.requireNonNull(
        gateway
            .management()
            .get()
            .uri("/actuator/prometheus")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  @Override
  public void close() {
    gateway.close();
    city.close();
    other.close();
  }
}
