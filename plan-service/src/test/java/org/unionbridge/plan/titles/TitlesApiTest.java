package org.unionbridge.plan.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.titles.TitleSource.Title;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Flux;

class TitlesApiTest {

  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new TitlesApi(
              List.of(
                  (scope, ids, language) ->
                      Flux.fromIterable(ids)
                          .filter("t1"::equals)
                          .map(id -> new Title(id, scope.path() + " " + language)),
                  (_, ids, _) ->
                      Flux.fromIterable(ids)
                          .filter("p1"::equals)
                          .map(id -> Title.of(id, "工会\n工作计划")))));

  private ResponseSpec titles(String post, Object body) {
    return api.as(Actors.in(post, "/u1/u1029/"))
        .post()
        .uri("/api/plan/titles")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  @Test
  void everySourceIsAskedAndWhatNobodyKnowsIsMissing() {
    titles("group-leader", Map.of("ids", List.of("t1", "p1", "x")))
        .expectStatus()
        .isOk()
        .expectBody()
        .json("{\"titles\": {\"t1\": \"/u1/u1029/ zh_CN\", \"p1\": \"工会 工作计划\"}}")
        .jsonPath("$.titles.length()")
        .isEqualTo(2);
  }

  @Test
  void tooManyIdsOrNoneAtAllAreFaults() {
    titles("chair", Map.of("ids", Collections.nCopies(201, "t1"))).expectStatus().isBadRequest();
    titles("chair", Map.of()).expectStatus().isBadRequest();
    titles("chair", Map.of("ids", "t1")).expectStatus().isBadRequest();
  }

  @Test
  void titlesAreNotForMembers() {
    titles("member", Map.of("ids", List.of("t1"))).expectStatus().isForbidden();
  }

  @Test
  void aTitleIsOneLineOfSensibleLength() {
    assertThat(Title.of("t1", " 组织\n  春游 ").line()).isEqualTo("组织 春游");
    assertThat(Title.of("t1", "工".repeat(120)).line()).hasSize(120);
    assertThat(Title.of("t1", "𠮷".repeat(121)).line()).isEqualTo("𠮷".repeat(120) + "…");
  }
}
