package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

class TaskApiTest {

  private final InMemoryAggregateStore<Task, TaskEvent> store = TaskSamples.store();
  private final StandingSamples standing = new StandingSamples();
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new TaskApi(store, standing.unions()));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  TaskApiTest() {
    standing.know(TaskSamples.SCHOOL, ZoneId.of("Asia/Shanghai"));
    TaskSamples.schedule(store, "t1", TaskSamples.SCHOOL, TaskSamples.MARCH);
    var elsewhere = new Place("u2", "/u1/u2/");
    TaskSamples.schedule(store, "t4", elsewhere, TaskSamples.MARCH);
  }

  private ResponseSpec complete(String id, Object day) {
    return officer
        .post()
        .uri("/api/plan/tasks/{id}/completion", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", day))
        .exchange();
  }

  @Test
  void aTaskIsCompletedOnceAndThatStands() {
    complete("t1", "2026-03-01")
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");
    complete("t1", "2026-03-01")
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");
    complete("t1", "2026-02-28")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:completed-on-another-day")
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains("2026-03-01"));
    assertThat(store.events())
        .extracting(Envelope::type)
        .filteredOn("plan.task.completed"::equals)
        .hasSize(1);
  }

  @Test
  void todayIsTheDayOfTheUnion() {
    complete("t1", "2026-03-03")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:in-the-future")
        .jsonPath("$.detail")
        .value((String detail) -> assertThat(detail).contains("2026-03-02"));
    standing.know(new Place("u7", "/u7/"), ZoneId.of("Pacific/Honolulu"));
    TaskSamples.schedule(store, "t7", new Place("u7", "/u7/"), TaskSamples.MARCH);
    api.as(Actors.in("chair", "/u7/"))
        .post()
        .uri("/api/plan/tasks/t7/completion")
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", "2026-03-02"))
        .exchange()
        .expectStatus()
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "March", "2026-02-30", "1492-10-12"})
  void aDayThatIsNoneIsAFault(String day) {
    complete("t1", day)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("completedOn");
  }

  @Test
  void tasksElsewhereDoNotExist() {
    complete("t4", "2026-03-01").expectStatus().isNotFound();
  }

  @Test
  void aGroupLeaderCompletesNone() {
    api.as(Actors.in("group-leader", "/u1/u1029/"))
        .post()
        .uri("/api/plan/tasks/t1/completion")
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", "2026-03-01"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
