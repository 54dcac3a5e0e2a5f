package org.unionbridge.gateway;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;

/** The gateway as it runs, before one service that answers and one that is down. */
final class GatewayRig implements AutoCloseable {

  static final String PASSWORD = "a good long one";

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String COOKIE = "unionbridge-session";

  // a number, since routes are kept off this port by its number
  private final int management = RecordingService.freePort();

  private final RecordingService service = new RecordingService();
  private final Path keys;
  private final DocumentStore store;
  private final boolean shared;
  private final ServiceRig rig;

  /** With settings that win over the usual ones, as {@code name=value}. */
  GatewayRig(String... more) {
    this(ownStore(), false, Golden.root().resolve("gateway/target/keys-" + Ids.random()), more);
  }

  private GatewayRig(DocumentStore store, boolean shared, Path keys, String... more) {
    this.store = store;
    this.shared = shared;
    this.keys = keys;
    var unused = MasterKey.openOrCreate(keys, shared);
    this.rig =
        ServiceRig.start(
            UnexpectedGateway.class,
            "gateway",
            store,
            Stream.concat(Stream.of(usual()), Stream.of(more)).toArray(String[]::new));
  }

  /** The same, said aloud: its store is nobody else's. */
  static GatewayRig onAStoreOfItsOwn(String... more) {
    return new GatewayRig(more);
  }

  /** Several gateways in a JVM would otherwise share one, as instances do. */
  private static DocumentStore ownStore() {
    var store = EmbeddedStore.inMemory(FreePorts.next());
    return new DocumentStore("embedded", store.uri(), store::close);
  }

  private String[] usual() {
    return new String[] {
      "MONGODB_URI=" + store.uri(),
      "KAFKA_BOOTSTRAP=" + SharedBroker.get().bootstrapServers(),
      "GATEWAY_PORT=0",
      "GATEWAY_MANAGEMENT_PORT=" + management,
      "GATEWAY_RESPONSE_TIMEOUT=1s",
      "unionbridge.keys.directory=" + keys,
      "MEMBER_URI=" + service.uri(),
      "PLAN_URI=" + service.uri(),
      "NOTIFICATION_URI=" + service.uri(),
      "WELFARE_URI=" + "http://127.0.0.1:" + RecordingService.freePort()
    };
  }

  /** A second gateway that shares store and keys with this one. */
  GatewayRig sibling() {
    return new GatewayRig(store, true, keys);
  }

  RecordingService service() {
    return service;
  }

  int port() {
    return rig.port();
  }

  <T> T bean(Class<T> type) {
    return rig.bean(type);
  }

  /** A client that nobody is signed in at. */
  WebTestClient client() {
    return client(port());
  }

  WebTestClient management() {
    return client(management);
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

  /** What is told of unions and members to every gateway. */
  ToldDirectory directory() {
    return new ToldDirectory(rig.bean(Publisher.class));
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
    if (!shared) {
      store.close();
    }
  }
}
