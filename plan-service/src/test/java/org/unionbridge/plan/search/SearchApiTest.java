package org.unionbridge.plan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.search.SearchSource.Found;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

class SearchApiTest {

  private static final Actor OFFICER = Actors.in("plan-officer", "/u1/u1029/");

  /** One that finds as many as it may, and says in whose scope. */
  private static final SearchSource TASKS =
      (scope, part, most, _) ->
          Mono.just(
              IntStream.range(0, most)
                  .mapToObj(i ->
                      new Found(
                          "task",
                          "t" + i,
                          part + scope.path(),
                          "u1029",
                          Optional.of(LocalDate.EPOCH)))
                  .toList());

  private static final SearchSource PLANS =
      (_, part, _, _) ->
          Mono.just(List.of(new Found("plan", "p1", part, "u1029", Optional.empty())));

  private static ResponseSpec ask(Actor actor, Map<String, ?> body) {
    return ApiClient.of("plan", Contexts.NOW, new SearchApi(List.of(PLANS, TASKS)))
        .as(actor)
        .post()
        .uri("/api/plan/search")
        .bodyValue(body)
        .exchange();
  }

  @Test
  void allSourcesAnswerTogetherWithEightRowsAtMost() {
    ask(OFFICER, Map.of("text", "三八"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(8)
        .jsonPath("$.items[0].kind")
        .isEqualTo("plan")
        .jsonPath("$.items[1].title")
        .isEqualTo("三八/u1/u1029/")
        .jsonPath("$.items[1].due")
        .isEqualTo("1970-01-01");
  }

  @Test
  void whoMayNotSeePlansDoesNotSearch() {
    ask(Actors.in("welfare-officer", "/u1/u1029/"), Map.of("text", "三八"))
        .expectStatus()
        .isForbidden();
    ask(OFFICER, Map.of("text", " ")).expectStatus().isBadRequest();
    ask(OFFICER, Map.of("text", "三八", "union", "u2")).expectStatus().isBadRequest();
  }
}
