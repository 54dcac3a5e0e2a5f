package org.unionbridge.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.drafting.DraftSamples;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class PaperApiTest {

  private static final String URI = "/api/plan/plans/p1/document";

  private final PlanSamples samples = new PlanSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new PaperApi(samples.plans(), DraftSamples.drafts(samples.plans()), Texts.of("plan")));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  PaperApiTest() {
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private byte[] exported() {
    var answer =
        officer
            .get()
            .uri(URI)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(Docx.MEDIA_TYPE)
            .expectHeader()
            .value(
                "Content-Disposition",
                value -> assertThat(value).startsWith("attachment").contains(".docx"))
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer);
  }

  private static ResponseSpec send(WebTestClient client, byte[] docx) {
    return client
        .post()
        .uri(URI)
        .header("If-Match", "\"1\"")
        .contentType(APPLICATION_OCTET_STREAM)
        .bodyValue(docx)
        .exchange();
  }

  @Test
  void whatComesBackUnchangedChangesNothing() {
    send(officer, exported()).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    assertThat(samples.facts()).containsExactly("plan.drafted");
  }

  @Test
  void whatWasEditedElsewhereIsTakenOver() {
    var lines = DocxReader.read(exported()).orElseThrow();
    assertThat(lines.get(1).text()).isEqualTo("力争与妇联举办四次以上活动。");
    samples.edit("p1", "n2", "举办五次活动。");
    var edited = exported();
    samples.edit("p1", "n2", "举办六次活动。");
    officer
        .post()
        .uri(URI)
        .header("If-Match", "\"3\"")
        .contentType(APPLICATION_OCTET_STREAM)
        .bodyValue(edited)
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(DocxReader.read(exported()).orElseThrow().get(1).text()).isEqualTo("举办五次活动。");
  }

  @Test
  void thePrintedPageRunsNothing() {
    officer
        .get()
        .uri(URI + "?form=html")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("工会工作计划 篇二", "主要工作"));
  }

  @Test
  void whatIsNoPaperIsRefusedAndAnUnknownFormIsAFault() {
    send(officer, new byte[] {1, 2})
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:unreadable-paper");
    officer.get().uri(URI + "?form=pdf").exchange().expectStatus().isBadRequest();
  }

  @Test
  void papersElsewhereDoNotExistAndOtherPostsHaveNone() {
    var elsewhere = api.as(Actors.in("chair", "/u1/u2/"));
    elsewhere.get().uri(URI).exchange().expectStatus().isNotFound();
    send(elsewhere, exported()).expectStatus().isNotFound();
    for (var post : List.of("member", "group-leader")) {
      var other = api.as(Actors.in(post, "/u1/u1029/"));
      other.get().uri(URI).exchange().expectStatus().isForbidden();
      send(other, new byte[0]).expectStatus().isForbidden();
    }
  }
}
