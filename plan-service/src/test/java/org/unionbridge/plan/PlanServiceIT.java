package org.unionbridge.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.listening.Generations;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole service, on a real broker and on every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class PlanServiceIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String MEASURES = "plan.measures.welfare";

  private final String unionId = Ids.random();
  private final String path = "/u1/" + unionId + "/";
  private final ServiceRig rig;
  private final WebTestClient officer;

  PlanServiceIT(DocumentStore documents) {
    rig = ServiceRig.start(PlanApplication.class, "plan", documents);
    officer = client("plan-officer");
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private WebTestClient client(String post) {
    return rig.as(Actors.in(post, path)).mutate().responseTimeout(LIMIT).build();
  }

  private void publish(String topic, String key, String type, long sequence, ObjectNode body) {
    var event =
        new Envelope(
            sequence,
            topic,
            key,
            type,
            1,
            sequence,
            Contexts.NOW,
            Instant.now(),
            path,
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(rig.bean(Publisher.class).send(event)).isEqualTo(new Sending.Acknowledged());
  }

  private void publishUnion() {
    var union =
        Golden.read(Golden.contract("member-service", "member.union", 1))
            .put("unionId", unionId)
            .put("path", path);
    publish("member.directory", "union:" + unionId, "member.union", 1, union);
  }

  private void publishVisit(String key, String type, long sequence) {
    var visit = Golden.read(Golden.contract("welfare-service", type, 1)).put("unionId", unionId);
    publish("welfare.facts", key, type, sequence, visit);
  }

  private JsonNode get(String uri, Object... parts) {
    return Objects.requireNonNull(
        officer
            .get()
            .uri(uri, parts)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }

  private String post(String uri, Object body, String answered) {
    var answer =
        officer
            .post()
            .uri(uri)
            .contentType(body instanceof byte[] ? APPLICATION_OCTET_STREAM : APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).get(answered).stringValue();
  }

  private static void until(String what, BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as(what).isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private long visits() {
    return get("/api/plan/measures?code=VISIT").get("quantity").longValue();
  }

  @Test
  void anAcceptedPlanBecomesTasksThatCanBeCompleted() throws IOException {
    var document = Golden.root().resolve("../shared/plans/001.txt");
    assumeThat(document).exists();
    publishUnion();
    var importId = post("/api/plan/imports", Files.readAllBytes(document), "id");
    var planId =
        post(
            "/api/plan/imports/" + importId + "/acceptance",
            Map.of("plan", 6, "year", 2026),
            "planId");
    assertThat(get("/api/plan/plans/{id}", planId).at("/text/title").stringValue())
        .isEqualTo("工会的工作计划和目标 篇六");
    until("17 tasks", () -> get("/api/plan/tasks?planId={id}", planId).get("items").size() == 17);
    var last = get("/api/plan/tasks?planId={id}", planId).at("/items/16");
    assertThat(last.get("until").stringValue()).isEqualTo("2026-12-31");
    var first = get("/api/plan/tasks?planId={id}", planId).at("/items/0");
    complete(first.get("id").stringValue());
    until("all facts", () -> facts().filter(type -> type.startsWith("plan.task.")).count() == 18);
    assertThat(bodies()).noneMatch(body -> body.contains(first.get("text").stringValue()));
  }

  @Test
  void aPlanOfManyTasksIsScheduledWhole() {
    var text = "学校工会工作计划\n二、月份安排\n三月份：\n" + "1、慰问退休教师\n".repeat(300);
    var importId = post("/api/plan/imports", text.getBytes(UTF_8), "id");
    var accepted =
        post(
            "/api/plan/imports/" + importId + "/acceptance",
            Map.of("plan", 1, "year", 2026),
            "planId");
    assertThat(accepted).isNotEmpty();
    until("300 facts", () -> facts().filter("plan.task.scheduled"::equals).count() == 300);
  }

  private void complete(String taskId) {
    officer
        .post()
        .uri("/api/plan/tasks/{id}/completion", taskId)
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", "2026-01-05"))
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private Stream<String> facts() {
    return Topics.all(SharedBroker.get().bootstrapServers(), "plan.facts").stream()
        .filter(record -> Topics.header(record, "ce_unionpath").equals(path))
        .map(record -> Topics.header(record, "ce_type"));
  }

  private static Stream<String> bodies() {
    return Topics.all(SharedBroker.get().bootstrapServers(), "plan.facts").stream()
        .map(record -> new String(record.value(), UTF_8));
  }

  @Test
  void aFactThatArrivesTwiceCountsOnceAlsoAfterARebuild() {
    publishUnion();
    until("the union", () -> rig.bean(Unions.class).place(unionId).blockOptional().isPresent());
    var key = "visit:" + Ids.random();
    publishVisit(key, "welfare.visit.opened", 1);
    publishVisit(key, "welfare.visit.recorded", 2);
    publishVisit(key, "welfare.visit.recorded", 2);
    publishVisit(key, "welfare.greeting.recorded", 3);
    until(
        "the fact behind both",
        () -> get("/api/plan/measures?code=GREETING").get("quantity").longValue() == 1);
    assertThat(visits()).isEqualTo(1);
    rebuild();
    assertThat(visits()).isEqualTo(1);
  }

  private void rebuild() {
    var generations = rig.bean(Generations.class);
    int before = generations.active(MEASURES);
    client("system-admin")
        .post()
        .uri("/api/plan/operations/listeners/{name}/rebuild", MEASURES)
        .exchange()
        .expectStatus()
        .isOk();
    until("the next generation", () -> generations.active(MEASURES) == before + 1);
  }

  @Test
  void neitherWhatIsTooLargeComesInNorAStranger() {
    officer
        .post()
        .uri("/api/plan/imports")
        .contentType(APPLICATION_OCTET_STREAM)
        .bodyValue(new byte[1_436_001])
        .exchange()
        .expectStatus()
        .isEqualTo(413);
    WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + rig.port())
        .build()
        .get()
        .uri("/api/plan/plans")
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }
}
