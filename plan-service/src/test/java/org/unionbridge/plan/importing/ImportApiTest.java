package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.testing.Actors;

class ImportApiTest {

  private final ImportCalls calls = new ImportCalls();

  @Test
  void aDocumentIsReadAndShownToWhoSentIt() {
    calls
        .officer
        .get()
        .uri("/api/plan/imports/{id}", calls.sent())
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
    assertThat(calls.facts()).containsExactly("plan.import.read");
  }

  @Test
  void plainTextIsTakenAsWell() {
    calls
        .officer
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
    calls
        .officer
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
        Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "Word 或 WPS", "damaged"),
        Arguments.of("%PDF-1.7".getBytes(UTF_8), "已损坏", "damaged"),
        Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "OCR", "a scan"),
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
      calls
          .officer
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
    assertThat(calls.facts()).isEmpty();
  }

  @Test
  void aBodyBeyondTheLimitIsTooLarge() {
    calls
        .send("1、学习工会法，加强培训，服务职工。\n".repeat(50_000).getBytes(UTF_8))
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:too-large");
    assertThat(calls.facts()).isEmpty();
  }

  @Test
  void theFileIsGivenBackAsItWasSentAndNeverShown() {
    var bytes = ImportSamples.TEXT.getBytes(Charset.forName("GB18030"));
    var created =
        calls
            .officer
            .post()
            .uri("/api/plan/imports?name={name}", "..\\2026年\"计划\".txt")
            .contentType(TEXT_PLAIN)
            .bodyValue(bytes)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(Answers.Created.class)
            .returnResult()
            .getResponseBody();
    calls
        .officer
        .get()
        .uri("/api/plan/imports/{id}/original", Objects.requireNonNull(created).id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(APPLICATION_OCTET_STREAM)
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .value(
            "Content-Disposition",
            shown ->
                assertThat(shown)
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''2026%E5%B9%B4%E8%AE%A1%E5%88%92.txt"))
        .expectBody(byte[].class)
        .isEqualTo(bytes);
    calls
        .api
        .as(Actors.in("plan-officer", "/u1/u2/"))
        .get()
        .uri("/api/plan/imports/{id}/original", created.id())
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void aRepeatedRequestMakesNoSecondImport() {
    for (int i = 0; i < 2; i++) {
      calls
          .officer
          .post()
          .uri("/api/plan/imports")
          .contentType(TEXT_PLAIN)
          .header("Idempotency-Key", "import-of-march")
          .bodyValue(ImportSamples.TEXT.getBytes(UTF_8))
          .exchange()
          .expectStatus()
          .isCreated();
    }
    assertThat(calls.facts()).containsExactly("plan.import.read");
  }

  @Test
  void whatLiesElsewhereDoesNotExist() {
    var id = calls.sent();
    var elsewhere = calls.api.as(Actors.in("plan-officer", "/u1/u2/"));
    elsewhere.get().uri("/api/plan/imports/{id}", id).exchange().expectStatus().isNotFound();
    elsewhere
        .post()
        .uri("/api/plan/imports/{id}/acceptance", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("plan", 1, "year", 2026))
        .exchange()
        .expectStatus()
        .isNotFound();
    calls
        .api
        .as(Actors.in("federation-officer", "/u1/"))
        .get()
        .uri("/api/plan/imports/{id}", id)
        .exchange()
        .expectStatus()
        .isOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"federation-officer", "group-leader", "member", "audit-committee"})
  void otherPostsSendNothing(String post) {
    calls
        .api
        .as(Actors.in(post, "/u1/u1029/"))
        .post()
        .uri("/api/plan/imports")
        .contentType(TEXT_PLAIN)
        .bodyValue(ImportSamples.TEXT)
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
