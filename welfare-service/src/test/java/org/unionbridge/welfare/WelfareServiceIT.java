package org.unionbridge.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;

import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WelfareServiceIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final JsonMapper JSON = new JsonMapper();
  private static final DocumentStore STORE = DocumentStores.forTests().getFirst();
  private static final ServiceRig RIG =
      ServiceRig.start(
          WelfareApplication.class,
          "welfare",
          STORE,
          "MONGODB_URI=" + STORE.uri(),
          "KAFKA_BOOTSTRAP=" + SharedBroker.get().bootstrapServers());
  private static final String PATH = "/u1/u1029/";
  private static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);

  private final WebTestClient leader = RIG.as(in("group-leader", PATH));

  @BeforeAll
  static void theDirectoryIsTold() {
    tell("member:m1", "member.member", withKey("m1"));
    tell("member:m2", "member.member", withKey("m2"));
    tell("union:u1029", "member.union", golden("member.union"));
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  @Test
  void aReportedIllnessIsVisitedAndCounts() {
    var visitId = reportOnceTheMemberIsKnown().get("visitId").stringValue();

    post(leader, "/api/welfare/visits/" + visitId + "/record", visit())
        .expectStatus()
        .isNoContent();

    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(typesOf("visit:" + visitId))
                .containsExactly("welfare.visit.opened", "welfare.visit.recorded"));
    RIG.as(member("m1", PATH))
        .get()
        .uri("/api/welfare/visits?stage=recorded")
        .exchange()
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of(visitId));
    RIG.as(member("m2", PATH))
        .get()
        .uri("/api/welfare/visits/" + visitId)
        .exchange()
        .expectStatus()
        .isNotFound();
    post(leader, "/api/welfare/titles", "{\"ids\": [\"" + visitId + "\"]}")
        .expectBody()
        .jsonPath("$.titles." + visitId)
        .isEqualTo("走访：生病住院（" + YESTERDAY + "）");
  }

  @Test
  void nothingThatWasToldLiesInTheStoreInTheClear() {
    var visitId = reportOnceTheMemberIsKnown().get("visitId").stringValue();
    post(leader, "/api/welfare/visits/" + visitId + "/record", visit())
        .expectStatus()
        .isNoContent();

    assertThat(stored("life-events"))
        .isNotEmpty()
        .noneMatch(document -> document.toLowerCase(Locale.ROOT).contains("illness"))
        .noneMatch(document -> document.contains("三号病房"));
    assertThat(stored("visits"))
        .isNotEmpty()
        .noneMatch(document -> document.toLowerCase(Locale.ROOT).contains("illness"))
        .noneMatch(document -> document.contains("水果") || document.contains("精神很好"));
  }

  @Test
  void whoIsErasedLeavesNothingThatWasTold() {
    tell("member:m3", "member.member", withKey("m3"));
    var reported = reportOnceTheMemberIsKnown("m3");
    var visitId = reported.get("visitId").stringValue();
    post(leader, "/api/welfare/visits/" + visitId + "/record", visit())
        .expectStatus()
        .isNoContent();
    assertThat(of("m3", "life-events")).singleElement().asString().contains("\"cause\": {");

    tell("member.erasures", "member:m3", "member.erased", golden("member.erased"));

    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          assertThat(of("m3", "life-events"))
              .singleElement()
              .asString()
              .contains("\"cause\": null", "\"note\": null");
          assertThat(of("m3", "visits"))
              .singleElement()
              .asString()
              .contains("\"cause\": null", "\"gift\": null", "\"note\": null");
          assertThat(stored("members"))
              .filteredOn(document -> document.contains("\"m3\""))
              .singleElement()
              .asString()
              .doesNotContain("key");
        });
    tell("member:m3", "member.member", withKey("m3"));
    leader
        .get()
        .uri("/api/welfare/life-events/" + reported.get("id").stringValue())
        .exchange()
        .expectBody()
        .jsonPath("$.cause")
        .isEqualTo("");
  }

  private static List<String> of(String memberId, String collection) {
    return stored(collection).stream()
        .filter(document -> document.contains("\"memberId\": \"" + memberId + "\""))
        .toList();
  }

  /** As an administrator of the store sees it. */
  private static List<String> stored(String collection) {
    try (var client = MongoClients.create(STORE.uri())) {
      return Flux.from(client.getDatabase("unionbridge-welfare").getCollection(collection).find())
          .map(Document::toJson)
          .collectList()
          .blockOptional(LIMIT)
          .orElseThrow();
    }
  }

  private ObjectNode reportOnceTheMemberIsKnown() {
    return reportOnceTheMemberIsKnown("m1");
  }

  private ObjectNode reportOnceTheMemberIsKnown(String memberId) {
    return await().atMost(LIMIT).until(() -> report(memberId), Optional::isPresent).orElseThrow();
  }

  private Optional<ObjectNode> report(String memberId) {
    var body =
        """
        {"memberId": "%s", "cause": "illness", "happenedOn": "%s", "note": "三号病房"}
        """
            .formatted(memberId, YESTERDAY);
    var answer =
        post(leader, "/api/welfare/life-events", body).expectBody(String.class).returnResult();
    return answer.getStatus().is2xxSuccessful()
        ? Optional.of((ObjectNode) JSON.readTree(answer.getResponseBody()))
        : Optional.empty();
  }

  private static String visit() {
    return """
    {"visitedOn": "%s", "visitors": ["m2"], "gift": "水果", "note": "精神很好"}
    """
        .formatted(YESTERDAY);
  }

  private static ResponseSpec post(WebTestClient client, String uri, String body) {
    return client
        .post()
        .uri(uri)
        .header("Idempotency-Key", "key-" + Ids.fingerprint(body))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static List<String> typesOf(String key) {
    return Topics.all(SharedBroker.get().bootstrapServers(), "welfare.facts").stream()
        .filter(record -> key.equals(record.key()))
        .map(record -> Topics.header(record, "ce_type"))
        .toList();
  }

  private static ObjectNode withKey(String id) {
    var key = RIG.bean(FieldVault.class).newDataKey();
    return golden("member.member").put("memberId", id).put("key", key.text());
  }

  private static ObjectNode golden(String type) {
    return Golden.read(Golden.contract("member-service", type, 1));
  }

  private static void tell(String key, String type, ObjectNode body) {
    tell("member.directory", key, type, body);
  }

  private static void tell(String topic, String key, String type, ObjectNode body) {
    var envelope =
        new Envelope(
            1,
            topic,
            key,
            type,
            1,
            1,
            Instant.now(),
            Instant.now(),
            PATH,
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(RIG.bean(Publisher.class).send(envelope)).isInstanceOf(Sending.Acknowledged.class);
  }
}
