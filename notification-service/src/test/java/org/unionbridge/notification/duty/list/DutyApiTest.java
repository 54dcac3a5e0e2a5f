package org.unionbridge.notification.duty.list;

import java.time.Instant;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.testing.Actors;

final class DutyApiTest {

  private final Desk desk = new Desk(Tree.grown());

  private WebTestClient.BodyContentSpec asked(
      String post, String path, String language, String now) {
    return new DeskApi(desk, Instant.parse(now))
        .as(Actors.in(post, path))
        .get()
        .uri("/api/notification/duties")
        .header("Accept-Language", language)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void theListTellsIdsDaysAndWhy() {
    desk.arrives(Desk.visitOpened(1, "2026-07-09", "2026-07-05T20:00:00Z"));
    asked("chair", "/fed/g1/", "en", "2026-07-06T04:00:00Z")
        .json(
            """
            {"items": [{
              "id": "welfare.visit:v-1", "kind": "welfare.visit", "service": "welfare",
              "subjectId": "v-1", "unionId": "t1", "from": "2026-07-06", "due": "2026-07-09",
              "state": "soon", "why": "A visit that the rules ask for",
              "rule": "welfare.visit", "owes": "chair", "act": "welfare.visit.record",
              "when": "week", "daysLeft": 3, "overdueDays": 0
            }]}
            """);
    asked("chair", "/fed/g1/", "zh-CN", "2026-07-10T04:00:00Z")
        .jsonPath("$.items[0].why")
        .isEqualTo("按规定应当走访慰问")
        .jsonPath("$.items[0].state")
        .isEqualTo("late")
        .jsonPath("$.items[0].when")
        .isEqualTo("today")
        .jsonPath("$.items[0].overdueDays")
        .isEqualTo(1);
  }

  @Test
  void aDutyShowsFromItsFirstDay() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
    asked("chair", "/fed/g1/b1/", "en", "2026-06-30T15:59:59Z").jsonPath("$.items").isEmpty();
    asked("chair", "/fed/g1/b1/", "en", "2026-06-30T16:00:00Z")
        .jsonPath("$.items[0].state")
        .isEqualTo("open");
  }

  @Test
  void theSoonestComesFirstAndWhatIsDoneIsGone() {
    desk.tree.member("m-1", 1, Tree.B1, MonthDay.of(7, 8));
    desk.looksAtBirthdays(Instant.parse("2026-07-06T04:00:00Z"));
    desk.arrives(Desk.visitOpened(1, "2026-07-09", "2026-07-05T20:00:00Z"));
    asked("chair", "/fed/g1/", "en", "2026-07-06T04:00:00Z")
        .jsonPath("$.items[0].kind")
        .isEqualTo("member.birthday")
        .jsonPath("$.items[1].kind")
        .isEqualTo("welfare.visit");
    desk.arrives(Desk.greeted("m-1", 2026, "2026-07-06T05:00:00Z"));
    asked("chair", "/fed/g1/", "en", "2026-07-06T06:00:00Z")
        .jsonPath("$.items.length()")
        .isEqualTo(1);
  }

  @Test
  void nobodyElseSeesIt() {
    desk.arrives(Desk.visitOpened(1, "2026-07-09", "2026-07-05T20:00:00Z"));
    asked("welfare-officer", "/fed/g1/", "en", "2026-07-06T04:00:00Z")
        .jsonPath("$.items")
        .isEmpty();
    asked("chair", "/fed/", "en", "2026-07-06T04:00:00Z").jsonPath("$.items").isEmpty();
    asked("chair", "/fed/g1/b1/", "en", "2026-07-06T04:00:00Z").jsonPath("$.items").isEmpty();
  }

  @Test
  void administratorsHaveNoDutiesToAskFor() {
    new DeskApi(desk, Instant.EPOCH)
        .as(Actors.in("system-admin", "/fed/"))
        .get()
        .uri("/api/notification/duties")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
