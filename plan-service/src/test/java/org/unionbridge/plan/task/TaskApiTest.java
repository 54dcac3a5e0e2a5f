package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.List;
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
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new TaskApi(store, standing.unions()),
          new TaskListApi(store, standing.unions()));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  TaskApiTest() {
    standing.know(TaskSamples.SCHOOL, ZoneId.of("Asia/Shanghai"));
    TaskSamples.schedule(store, "t1", TaskSamples.SCHOOL, TaskSamples.MARCH);
    schedule("t2", "p1", "2026-07-01", "2026-08-31");
    schedule("t3", "p2", "2026-02-01", "2026-02-28");
    var elsewhere = new Place("u2", "/u1/u2/");
    TaskSamples.schedule(store, "t4", elsewhere, TaskSamples.MARCH);
  }

  private void schedule(String id, String planId, String from, String until) {
    var work = TaskSamples.work(planId, 2, "任务 " + id, from, until);
    TaskSamples.schedule(store, id, TaskSamples.SCHOOL, work);
  }

  private ResponseSpec complete(String id, Object day) {
    return officer
        .post()
        .uri("/api/plan/tasks/{id}/completion", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", day))
        .exchange();
  }

  private void assertListed(WebTestClient client, String query, String... ids) {
    client
        .get()
        .uri("/api/plan/tasks" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[*].id")
        .value((List<String> found) -> assertThat(found).containsExactly(ids));
  }

  @Test
  void tasksAreListedByPlanOrMonthTheEarliestDueFirst() {
    assertListed(officer, "", "t3", "t1", "t2");
    assertListed(officer, "?planId=p1", "t1", "t2");
    assertListed(officer, "?month=2026-08", "t2");
    assertListed(officer, "?month=2026-03&planId=p2");
    assertListed(officer, "?month=2026-02&planId=p2", "t3");
    assertListed(officer, "?month=2026-05");
    assertListed(api.as(Actors.in("federation-officer", "/u1/")), "?month=2026-03", "t1", "t4");
  }

  @Test
  void aListGoesOnWhereThePageEnded() {
    officer
        .get()
        .uri("/api/plan/tasks?limit=2")
        .exchange()
        .expectBody()
        .jsonPath("$.next")
        .value((String next) -> assertListed(officer, "?limit=2&after=" + next, "t2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?month=March", "?month=2026-13", "?week=3", "?planId=a&planId=b"})
  void aQueryThatNobodyUnderstandsIsAFault(String query) {
    officer.get().uri("/api/plan/tasks" + query).exchange().expectStatus().isBadRequest();
  }

  @Test
  void aTaskIsShownWithItsWindow() {
    officer
        .get()
        .uri("/api/plan/tasks/t1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"id": "t1", "planId": "p1", "unionId": "u1029", "stage": "scheduled", "index": 1,
             "line": 21, "text": "庆祝三八妇女节", "from": "2026-03-01", "until": "2026-03-31",
             "completedOn": null, "late": false}
            """);
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
    officer
        .get()
        .uri("/api/plan/tasks/t1")
        .exchange()
        .expectBody()
        .jsonPath("$.stage")
        .isEqualTo("completed")
        .jsonPath("$.completedOn")
        .isEqualTo("2026-03-01");
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
    officer.get().uri("/api/plan/tasks/t4").exchange().expectStatus().isNotFound();
  }

  @Test
  void aGroupLeaderSeesTasksAndCompletesNone() {
    var leader = api.as(Actors.in("group-leader", "/u1/u1029/"));
    assertListed(leader, "?planId=p1", "t1", "t2");
    leader
        .post()
        .uri("/api/plan/tasks/t1/completion")
        .contentType(APPLICATION_JSON)
        .bodyValue(Map.of("completedOn", "2026-03-01"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void membersSeeNothingHere() {
    api.as(Actors.member("m1", "/u1/u1029/"))
        .get()
        .uri("/api/plan/tasks")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void tasksAreListedByUnionAndByHowTheyStand() {
    complete("t2", "2026-03-01").expectStatus().isNoContent();
    assertListed(officer, "?state=open", "t3", "t1");
    assertListed(officer, "?state=done", "t2");
    assertListed(officer, "?state=late", "t3");
    officer.get().uri("/api/plan/tasks?state=lost").exchange().expectStatus().isBadRequest();
    var federation = api.as(Actors.in("federation-officer", "/u1/"));
    assertListed(federation, "?unionId=u2");
    assertListed(federation, "?unionId=u1029&month=2026-03", "t1", "t4");
  }

  @Test
  void aYearIsCountedByMonthsAsTheirListsHaveIt() {
    complete("t1", "2026-03-01").expectStatus().isNoContent();
    var year =
        """
        {"year": 2026, "tasks": 3, "done": 1, "late": 1}
        """;
    for (var query : List.of("", "?year=2026")) {
      months(officer, query)
          .json(year)
          .jsonPath("$.months.length()")
          .isEqualTo(12)
          .jsonPath("$.months[2]")
          .isEqualTo(Map.of("month", "2026-03", "tasks", 1, "done", 1, "late", 0))
          .jsonPath("$.months[6].tasks")
          .isEqualTo(1)
          .jsonPath("$.months[7].tasks")
          .isEqualTo(1);
    }
    months(officer, "?year=2027").jsonPath("$.tasks").isEqualTo(0);
    officer.get().uri("/api/plan/tasks/months?year=x").exchange().expectStatus().isBadRequest();
  }

  @Test
  void aPlanIsCountedFromItsFirstMonthToItsLast() {
    months(officer, "?planId=p2")
        .json("{\"year\": 2026, \"tasks\": 1, \"late\": 1}")
        .jsonPath("$.months[*].month")
        .isEqualTo("2026-02");
    months(api.as(Actors.in("chair", "/u1/u2/")), "?planId=p2").jsonPath("$.tasks").isEqualTo(0);
    months(api.as(Actors.in("federation-officer", "/u1/")), "?year=2026")
        .jsonPath("$.tasks")
        .isEqualTo(0);
  }

  private static WebTestClient.BodyContentSpec months(WebTestClient client, String query) {
    return client
        .get()
        .uri("/api/plan/tasks/months" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}
