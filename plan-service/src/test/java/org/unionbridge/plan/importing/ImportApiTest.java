package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import reactor.core.publisher.Mono;

class ImportApiTest {

  private static final Actor OFFICER = Actors.in("plan-officer", "/u1/u1029/");

  private final InMemoryAggregateStore<ImportJob, ImportEvent> store = ImportSamples.store();
  private final List<String> awaited = new ArrayList<>();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new ImportApi(
              store,
              DocumentReader.usual(),
              (_, planId) -> Mono.fromRunnable(() -> awaited.add(planId))));
  private final WebTestClient officer = api.as(OFFICER);

  private ResponseSpec send(byte[] document) {
    return officer
        .post()
        .uri("/api/plan/imports")
        .contentType(APPLICATION_OCTET_STREAM)
        .bodyValue(document)
        .exchange();
  }

  private String sent() {
    var created =
        send(ImportSamples.TEXT.getBytes(UTF_8))
            .expectStatus()
            .isCreated()
            .expectBody(Answers.Created.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(created).id();
  }

  private ResponseSpec accept(String id, Map<String, ?> body) {
    return officer
        .post()
        .uri("/api/plan/imports/{id}/acceptance", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  @Test
  void aDocumentIsReadAndShownToWhoSentIt() {
    officer
        .get()
        .uri("/api/plan/imports/{id}", sent())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("read")
        .jsonPath("$.unionId")
        .isEqualTo("u1029")
        .jsonPath("$.acceptance")
        .isEmpty()
        .jsonPath("$.plans.length()")
        .isEqualTo(1)
        .jsonPath("$.plans[0].title")
        .isEqualTo("学校工会工作计划")
        .jsonPath("$.plans[0].unitKind")
        .isEqualTo("school")
        .jsonPath("$.plans[0].lines[0]")
        .isEqualTo(1)
        .jsonPath("$.plans[0].months[1].tasks[1].text")
        .isEqualTo("组织春游");
    assertThat(facts()).containsExactly("plan.import.read");
  }

  @Test
  void plainTextIsTakenAsWell() {
    officer
        .post()
        .uri("/api/plan/imports")
        .contentType(TEXT_PLAIN)
        .bodyValue(ImportSamples.TEXT.getBytes(UTF_8))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueMatches("Location", "/api/plan/imports/[0-9a-z]{20}");
  }

  @Test
  void anotherContentTypeIsNotTaken() {
    officer
        .post()
        .uri("/api/plan/imports")
        .contentType(APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isEqualTo(415)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:unsupported-media-type");
  }

  static Stream<Arguments> unreadableDocumentsAreRefusedWithTheirReason() {
    return Stream.of(
        Arguments.of(new byte[0], "文件是空的", "the file is empty"),
        Arguments.of(" \n\t ".getBytes(UTF_8), "文件是空的", "the file is empty"),
        Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "Word、WPS", "an office or zip file"),
        Arguments.of("%PDF-1.7".getBytes(UTF_8), "PDF", "a PDF file"),
        Arguments.of(new byte[] {1, 2, 0, 3}, "不是文本文件", "not a text file"),
        Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, "文字编码", "unknown encoding"),
        Arguments.of("计划".getBytes(UTF_16LE), "不是文本文件", "not a text file"),
        Arguments.of("\n1、学习".repeat(21_000).getBytes(UTF_8), "条目过多", "too many parts"));
  }

  @ParameterizedTest
  @MethodSource
  void unreadableDocumentsAreRefusedWithTheirReason(
      byte[] document, String chinese, String english) {
    for (var spoken : Map.of("zh-CN", chinese, "en", english).entrySet()) {
      officer
          .post()
          .uri("/api/plan/imports")
          .contentType(APPLICATION_OCTET_STREAM)
          .header("Accept-Language", spoken.getKey())
          .bodyValue(document)
          .exchange()
          .expectStatus()
          .isEqualTo(422)
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("urn:problem:unreadable-document")
          .jsonPath("$.detail")
          .value((String detail) -> assertThat(detail).contains(spoken.getValue()));
    }
    assertThat(facts()).isEmpty();
  }

  @Test
  void aBodyBeyondTheLimitIsTooLarge() {
    send("1、学习工会法。\n".repeat(20_000).getBytes(UTF_8))
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:too-large");
    assertThat(facts()).isEmpty();
  }

  @Test
  void aRepeatedRequestMakesNoSecondImport() {
    for (int i = 0; i < 2; i++) {
      officer
          .post()
          .uri("/api/plan/imports")
          .contentType(TEXT_PLAIN)
          .header("Idempotency-Key", "import-of-march")
          .bodyValue(ImportSamples.TEXT.getBytes(UTF_8))
          .exchange()
          .expectStatus()
          .isCreated();
    }
    assertThat(facts()).containsExactly("plan.import.read");
  }

  @Test
  void acceptingNamesThePlanThatFollowsAndWaitsForIt() {
    var id = sent();
    var planId = Ids.derived("plan", id, "1");
    for (int i = 0; i < 2; i++) {
      accept(id, Map.of("plan", 1, "year", 2026))
          .expectStatus()
          .isOk()
          .expectBody()
          .json("{\"planId\":\"" + planId + "\"}");
    }
    assertThat(facts()).containsExactly("plan.import.read", "plan.import.accepted");
    assertThat(awaited).containsExactly(planId, planId);
    officer
        .get()
        .uri("/api/plan/imports/{id}", id)
        .exchange()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("accepted")
        .jsonPath("$.acceptance.planId")
        .isEqualTo(planId);
  }

  static Stream<Arguments> acceptancesThatCannotBeAreRefused() {
    return Stream.of(
        Arguments.of(2, 2026, 422, "no-such-plan", "1 份计划"),
        Arguments.of(1, 1999, 422, "year-out-of-range", "2000 与 2100"),
        Arguments.of(1, 2101, 422, "year-out-of-range", "2000 与 2100"));
  }

  @ParameterizedTest
  @MethodSource
  void acceptancesThatCannotBeAreRefused(
      int plan, int year, int status, String code, String words) {
    accept(sent(), Map.of("plan", plan, "year", year))
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code)
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains(words));
    assertThat(facts()).containsExactly("plan.import.read");
  }

  @Test
  void anotherPlanOrYearIsNotAcceptedAfterwards() {
    var id = sent();
    accept(id, Map.of("plan", 1, "year", 2026)).expectStatus().isOk();
    accept(id, Map.of("plan", 1, "year", 2027))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:another-accepted")
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains("第 1 份", "2026 年"));
  }

  @Test
  void everyFaultyFieldOfAnAcceptanceIsNamed() {
    accept(sent(), Map.of("plan", 0, "year", "2026", "extra", true))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) ->
            assertThat(fields).containsExactlyInAnyOrder("plan", "year", "extra"));
  }

  @Test
  void whatLiesElsewhereDoesNotExist() {
    var id = sent();
    var elsewhere = api.as(Actors.in("plan-officer", "/u1/u2/"));
    elsewhere.get().uri("/api/plan/imports/{id}", id).exchange().expectStatus().isNotFound();
    elsewhere
        .post()
        .uri("/api/plan/imports/{id}/acceptance", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("plan", 1, "year", 2026))
        .exchange()
        .expectStatus()
        .isNotFound();
    api.as(Actors.in("federation-officer", "/u1/"))
        .get()
        .uri("/api/plan/imports/{id}", id)
        .exchange()
        .expectStatus()
        .isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"federation-officer", "group-leader", "member", "audit-committee"})
  void otherPostsSendNothing(String post) {
    api.as(Actors.in(post, "/u1/u1029/"))
        .post()
        .uri("/api/plan/imports")
        .contentType(TEXT_PLAIN)
        .bodyValue(ImportSamples.TEXT)
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
