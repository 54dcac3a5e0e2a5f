package org.unionbridge.member;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.privacy.ErasedRegister;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.RewrapReport;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a member's key, in the document and on the topics. */
class ErasureAndRotationIT {

  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final DocumentStore STORE = DocumentStores.forTests().getFirst();
  private static final String BROKER = SharedBroker.get().bootstrapServers();

  private final String database = ServiceRig.ownDatabase();
  private final Path keys = Path.of(System.getProperty("java.io.tmpdir"), "keys-" + Ids.random());
  private ServiceRig service = start();

  private ServiceRig start() {
    var unused = MasterKey.openOrCreate(keys, false);
    return ServiceRig.start(
        MemberApplication.class,
        "member",
        STORE,
        "unionbridge.keys.directory=" + keys,
        database,
        "unionbridge.keys.look-every=300ms");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private WebTestClient founder() {
    return service.as(Actors.in("founder", "/"));
  }

  private String created(String uri, Map<String, String> body) {
    var answer =
        founder()
            .post()
            .uri("/api/member" + uri)
            .header("Idempotency-Key", "key-" + Ids.random())
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return requireNonNull(answer).get("id").stringValue();
  }

  private String registered() {
    return created(
        "/members",
        Map.of("unionId", root(), "name", "Canary-Lan", "phone", "13812341234", "address", "东路"));
  }

  /** There is one root, which another test may have founded before. */
  private String root() {
    var found =
        founder()
            .get()
            .uri("/api/member/unions")
            .exchange()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    for (JsonNode union : requireNonNull(found).get("items")) {
      if (union.path("active").booleanValue() && !union.path("parentId").isString()) {
        return union.get("id").stringValue();
      }
    }
    return created("/unions", Map.of("name", "市总工会", "level", "city", "kind", "federation"));
  }

  private void post(String id, String what, Map<String, String> body) {
    service
        .as(Actors.in("federation-officer", "/"))
        .post()
        .uri("/api/member/members/" + id + what)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  /** As an administrator of the store sees it. */
  private JsonNode document(String id) {
    try (var client = MongoClients.create(STORE.uri())) {
      var members =
          client
              .getDatabase(database.substring(database.indexOf('=') + 1))
              .getCollection("members");
      var found = Mono.from(members.find(Filters.eq("_id", id)).first()).block(LIMIT);
      var plain =
          JsonWriterSettings.builder().int64Converter((n, w) -> w.writeNumber(n.toString()));
      return JsonMapper.shared().readTree(requireNonNull(found).toJson(plain.build()));
    }
  }

  private void put(String id, Document document) {
    try (var client = MongoClients.create(STORE.uri())) {
      var members =
          client
              .getDatabase(database.substring(database.indexOf('=') + 1))
              .getCollection("members");
      assertThat(Mono.from(members.replaceOne(Filters.eq("_id", id), document)).block(LIMIT))
          .isNotNull();
    }
  }

  private Document copyOf(String id) {
    try (var client = MongoClients.create(STORE.uri())) {
      var members =
          client
              .getDatabase(database.substring(database.indexOf('=') + 1))
              .getCollection("members");
      return requireNonNull(Mono.from(members.find(Filters.eq("_id", id)).first()).block(LIMIT));
    }
  }

  private static List<JsonNode> directory(String id) {
    return Topics.all(BROKER, "member.directory").stream()
        .filter(record -> record.key().equals("member:" + id) && record.value() != null)
        .map(record -> JsonMapper.shared().readTree(record.value()))
        .toList();
  }

  @Test
  void ofWhoIsErasedTheDocumentKeepsIdsAloneAlsoWhenACopyBroughtThemBack() {
    var id = registered();
    var before = copyOf(id);
    post(id, "/departure", Map.of("reason", "resigned"));
    post(id, "/erasure", Map.of("basis", "retention-ended"));

    assertThat(document(id).get("state").propertyNames())
        .containsExactlyInAnyOrder("stage", "memberId", "unionId");
    assertThat(document(id).get("commands")).isEmpty();
    assertThat(document(id).toString()).doesNotContain("Canary", "\"text\"");
    assertThat(ErasedRegister.in(keys).ids()).contains(id);
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(Topics.all(BROKER, "member.erasures"))
                .extracting(record -> record.key())
                .contains("member:" + id));

    service.close();
    put(id, before);
    assertThat(document(id).toString()).contains("Canary");
    service = start();

    assertThat(document(id).get("state").get("stage").stringValue()).isEqualTo("erased");
    assertThat(document(id).toString()).doesNotContain("Canary");
  }

  @Test
  void afterARotationKeysAreWrappedAnewAndNothingElseChanges() {
    var id = registered();
    await().atMost(LIMIT).until(() -> !directory(id).isEmpty());
    var before = document(id);
    var unused = MasterKey.change(keys, key -> key.rotated(Instant.now()));

    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(keyOf(document(id).at("/state/person/key/text")))
                .isNotEqualTo(keyOf(before.at("/state/person/key/text"))));
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(vault().isCurrent(published(id))).isTrue());

    var after = document(id);
    assertThat(after.get("version")).isEqualTo(before.get("version"));
    assertThat(after.at("/state/person/particulars"))
        .isEqualTo(before.at("/state/person/particulars"));
    var name = new Sealed(directory(id).getLast().get("name").stringValue());
    assertThat(vault().open(published(id), new Field("member.directory", id, "name"), name))
        .isEqualTo("Canary-Lan");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(RewrapReport.read(keys, "member")).isPresent());
  }

  private static String keyOf(JsonNode node) {
    return node.stringValue();
  }

  private FieldVault vault() {
    return new FieldVault(MasterKey.openOrCreate(keys, true).at(Instant.now()), 10);
  }

  private static WrappedKey published(String id) {
    return new WrappedKey(directory(id).getLast().get("key").stringValue());
  }
}
