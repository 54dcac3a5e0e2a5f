package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;
import tools.jackson.databind.node.ObjectNode;

/** The gateway as it runs, before one service that answers and one that is down. */
final class GatewayRig implements AutoCloseable {

  static final String PASSWORD = "a good long one";

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String COOKIE = "unionbridge-session";

  // a number, since routes are kept off this port by its number
  private static final int MANAGEMENT = RecordingService.freePort();

  private final RecordingService service = new RecordingService();
  private final DocumentStore store = DocumentStores.forTests().getFirst();
  private final ServiceRig rig =
      ServiceRig.start(
          GatewayApplication.class,
          "gateway",
          store,
          "MONGODB_URI=" + store.uri(),
          "KAFKA_BOOTSTRAP=" + SharedBroker.get().bootstrapServers(),
          "GATEWAY_PORT=0",
          "GATEWAY_MANAGEMENT_PORT=" + MANAGEMENT,
          "GATEWAY_RESPONSE_TIMEOUT=1s",
          "UNIONBRIDGE_KEYS_DIRECTORY="
              + Golden.root().resolve("gateway/target/keys-" + Ids.random()),
          "MEMBER_URI=" + service.uri(),
          "PLAN_URI=" + service.uri(),
          "NOTIFICATION_URI=" + service.uri(),
          "WELFARE_URI=" + "http://127.0.0.1:" + RecordingService.freePort());

  RecordingService service() {
    return service;
  }

  int port() {
    return rig.port();
  }

  /** A client that nobody is signed in at. */
  WebTestClient client() {
    return client(port());
  }

  WebTestClient management() {
    return client(MANAGEMENT);
  }

  private static WebTestClient client(int port) {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(LIMIT)
        .build();
  }

  /** The link that the start of the gateway gave out. */
  String firstLink() {
    return rig.bean(Accounts.class)
        .firstInvitation(Contexts.plain())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  void open(String link, String login) {
    var secret = link.substring(link.indexOf("secret=") + "secret=".length());
    client()
        .post()
        .uri("/api/gateway/account-openings")
        .bodyValue(Map.of("secret", secret, "login", login, "password", PASSWORD))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody();
  }

  /** A client that this person is signed in at. */
  WebTestClient as(String login) {
    var cookie =
        client()
            .post()
            .uri("/api/gateway/session")
            .bodyValue(Map.of("login", login, "password", PASSWORD))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseCookies()
            .getFirst(COOKIE);
    return client()
        .mutate()
        .defaultCookie(COOKIE, Optional.ofNullable(cookie).orElseThrow().getValue())
        .build();
  }

  /** A root union with its chair m1, and a plain member m2. */
  void tellTheDirectory() {
    tell("union:u1", "member.union", 1, root());
    tell("member:m1", "member.member", 1, member("m1"));
    tell("member:m2", "member.member", 1, member("m2"));
  }

  private static ObjectNode root() {
    var union =
        Golden.read(Golden.contract("member-service", "member.union", 1))
            .put("unionId", "u1")
            .put("path", "/u1/");
    union.remove("parentId");
    ((ObjectNode) union.get("posts").get(0)).put("memberId", "m1");
    union.withArray("posts").remove(1);
    return union;
  }

  private static ObjectNode member(String id) {
    return Golden.read(Golden.contract("member-service", "member.member", 1))
        .put("memberId", id)
        .put("unionId", "u1");
  }

  /** The link that this person gets for a member, once the member is known. */
  String invited(WebTestClient by, String memberId) {
    var link = new String[1];
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            by.post()
                .uri("/api/gateway/accounts")
                .bodyValue(Map.of("memberId", memberId))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.link")
                .value((String said) -> link[0] = said));
    return link[0];
  }

  private void tell(String key, String type, long version, ObjectNode body) {
    var envelope =
        new Envelope(
            version,
            "member.directory",
            key,
            type,
            1,
            version,
            Instant.now(),
            Instant.now(),
            "/",
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(rig.bean(Publisher.class).send(envelope)).isInstanceOf(Sending.Acknowledged.class);
  }

  /** Types of all facts that reached the broker. */
  List<String> facts() {
    return Topics.all(SharedBroker.get().bootstrapServers(), "gateway.facts").stream()
        .map(record -> Topics.header(record, "ce_type"))
        .toList();
  }

  @Override
  public void close() {
    rig.close();
    service.close();
  }
}
