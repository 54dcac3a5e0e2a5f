package org.unionbridge.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;
import tools.jackson.databind.JsonNode;

/** The whole service on a real broker and on every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class MemberServiceIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Actor FOUNDER = Actors.in("founder", "/");

  private final ServiceRig service;

  MemberServiceIT(DocumentStore documents) {
    service =
        ServiceRig.start(MemberApplication.class, "member", documents, ServiceRig.ownDatabase());
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    service.close();
  }

  private ResponseSpec send(HttpMethod method, String uri, Map<String, ?> body) {
    return service.as(FOUNDER).method(method).uri("/api/member" + uri).bodyValue(body).exchange();
  }

  private String created(String uri, Map<String, ?> body) {
    return bodyOf(send(HttpMethod.POST, uri, body).expectStatus().isCreated())
        .get("id")
        .stringValue();
  }

  private static JsonNode bodyOf(ResponseSpec answer) {
    var body = answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    return Objects.requireNonNull(body);
  }

  private String union(String name, String level, String parentId) {
    return created(
        "/unions", Map.of("name", name, "level", level, "kind", "school", "parentId", parentId));
  }

  private JsonNode see(Actor actor, String uri) {
    return bodyOf(service.as(actor).get().uri("/api/member" + uri).exchange());
  }

  private void change(Actor actor, String uri, Map<String, ?> body) {
    service
        .as(actor)
        .post()
        .uri("/api/member" + uri)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  @Test
  void aTreeIsFoundedMovedAndLeft() {
    var root = created("/unions", Map.of("name", "市总工会", "level", "city", "kind", "federation"));
    var officer = Actors.in("federation-officer", "/" + root + "/");
    var east = union("东区工会", "district", root);
    var west = union("西区工会", "district", root);
    var town = union("街道工会", "town", east);
    var school = union("第一小学工会", "grassroots", town);
    var member =
        created("/members", Map.of("unionId", school, "name", "张小兰", "phone", "13812341234"));
    change(officer, "/unions/" + school + "/posts", Map.of("post", "chair", "memberId", member));
    change(
        officer, "/unions/" + east + "/posts", Map.of("post", "plan-officer", "memberId", member));

    change(officer, "/unions/" + town + "/parent", Map.of("parentId", west));

    var ofWest = Actors.in("chair", "/" + root + "/" + west + "/");
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          assertThat(see(ofWest, "/unions/" + school).path("path").asString())
              .isEqualTo("/%s/%s/%s/%s/".formatted(root, west, town, school));
          assertThat(see(ofWest, "/members?unionId=" + school).path("items")).hasSize(1);
          assertThat(see(officer, "/unions/" + east).path("posts")).isEmpty();
        });
    assertThat(see(ofWest, "/unions/" + school).path("posts")).hasSize(1);
    theTreeIsCountedAndSearched(officer, west, Actors.in("chair", "/" + root + "/" + east + "/"));
    assertThat(titles(ofWest, List.of(member, school, east, root)))
        .isEqualTo(Map.of(member, "张小兰", school, "第一小学工会", root, "市总工会"));

    change(ofWest, "/members/" + member + "/departure", Map.of("reason", "retired"));
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(see(ofWest, "/unions/" + school).path("posts")).isEmpty());
    change(officer, "/unions/" + school + "/closure", Map.of());
    theTopicsTellNothingPersonal(member);
  }

  private void theTreeIsCountedAndSearched(Actor officer, String west, Actor elsewhere) {
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          var union = see(officer, "/unions/" + west);
          assertThat(union.path("memberTotal").asInt()).isEqualTo(1);
          assertThat(union.path("memberCount").asInt()).isZero();
          assertThat(union.path("childCount").asInt()).isEqualTo(1);
          assertThat(union.path("ancestors")).hasSize(1);
        });
    assertThat(found(officer, "张")).containsExactly("张小兰");
    assertThat(found(officer, "一小学")).containsExactly("第一小学工会");
    assertThat(found(officer, "区工会")).containsExactlyInAnyOrder("东区工会", "西区工会");
    assertThat(found(elsewhere, "张")).isEmpty();
    assertThat(found(elsewhere, "一小学")).isEmpty();
  }

  private List<String> found(Actor actor, String text) {
    var answer =
        service
            .as(actor)
            .post()
            .uri("/api/member/search")
            .bodyValue(Map.of("text", text))
            .exchange();
    return bodyOf(answer.expectStatus().isOk())
        .get("items")
        .valueStream()
        .map(row -> row.get("title").stringValue())
        .toList();
  }

  private Map<String, String> titles(Actor actor, List<String> ids) {
    var answer =
        service.as(actor).post().uri("/api/member/titles").bodyValue(Map.of("ids", ids)).exchange();
    var titles = new HashMap<String, String>();
    bodyOf(answer)
        .get("titles")
        .properties()
        .forEach(e -> titles.put(e.getKey(), e.getValue().stringValue()));
    return titles;
  }

  private static void theTopicsTellNothingPersonal(String member) {
    var broker = SharedBroker.get().bootstrapServers();
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(Topics.all(broker, "member.facts"))
                .filteredOn(record -> record.key().equals("member:" + member))
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly("member.registered", "member.left"));
    assertThat(Stream.of("member.facts", "member.directory"))
        .flatExtracting(topic -> Topics.all(broker, topic))
        .extracting(MemberServiceIT::text)
        .noneMatch(text -> text.contains("小兰") || text.contains("13812341234"));
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }
}
