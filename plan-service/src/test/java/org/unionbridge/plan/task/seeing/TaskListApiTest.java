package org.unionbridge.plan.task.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.TaskSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

class TaskListApiTest {

  private final InMemoryAggregateStore<Task, TaskEvent> store = TaskSamples.store();
  private final StandingSamples standing = new StandingSamples();
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new TaskListApi(store, standing.unions()));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  TaskListApiTest() {
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
  void aTaskThatIsDoneIsShownWithItsDay() {
    TaskSamples.complete(store, "t1", TaskSamples.DAY);
    officer
        .get()
        .uri("/api/plan/tasks/t1")
        .exchange()
        .expectBody()
        .jsonPath("$.stage")
        .isEqualTo("completed")
        .jsonPath("$.completedOn")
        .isEqualTo("2026-03-01");
  }

  @Test
  void tasksElsewhereDoNotExist() {
    officer.get().uri("/api/plan/tasks/t4").exchange().expectStatus().isNotFound();
  }

  @Test
  void aGroupLeaderSeesTasks() {
    var leader = api.as(Actors.in("group-leader", "/u1/u1029/"));
    assertListed(leader, "?planId=p1", "t1", "t2");
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
    TaskSamples.complete(store, "t2", TaskSamples.DAY);
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
    TaskSamples.complete(store, "t1", TaskSamples.DAY);
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
