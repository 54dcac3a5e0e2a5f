package org.unionbridge.notification.duty.list;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.testing.Actors;

final class DutySummaryTest {

  private final Desk desk = new Desk(Tree.grown());

  @BeforeEach
  void fourTasksOfABranch() {
    for (var due : new String[] {"06-30", "07-05", "07-12", "07-31"}) {
      desk.arrives(Desk.taskScheduled("t-" + due, "2026-06-01", "2026-" + due));
    }
  }

  private BodyContentSpec asked(String post, String path, String now) {
    return new DeskApi(desk, Instant.parse(now))
        .as(Actors.in(post, path))
        .get()
        .uri("/api/notification/duties/summary")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void theDayIsToldInNumbers() {
    asked("chair", "/fed/g1/b1/", "2026-07-05T04:00:00Z")
        .json(
            """
            {"day": "2026-07-05", "post": "chair", "unionId": "b1",
             "late": 1, "today": 2, "week": 1, "later": 1, "doneToday": 0, "doneYesterday": 0}
            """);
  }

  @Test
  void whatWasDoneCountsForTheDayOfItsUnion() {
    desk.arrives(Desk.taskCompleted("t-06-30", "2026-07-04T15:59:59.5Z"));
    desk.arrives(Desk.taskCompleted("t-07-05", "2026-07-04T16:00:00Z"));
    asked("chair", "/fed/g1/b1/", "2026-07-05T04:00:00Z")
        .json("{\"late\": 0, \"today\": 0, \"doneToday\": 1, \"doneYesterday\": 1}");
    asked("chair", "/fed/g1/b1/", "2026-07-06T04:00:00Z")
        .json("{\"doneToday\": 0, \"doneYesterday\": 1}");
  }

  @Test
  void nobodyElseIsToldOfIt() {
    desk.arrives(Desk.taskCompleted("t-07-05", "2026-07-05T01:00:00Z"));
    var nothing = "{\"late\": 0, \"today\": 0, \"week\": 0, \"later\": 0, \"doneToday\": 0}";
    asked("plan-officer", "/fed/g1/b1/", "2026-07-05T04:00:00Z").json(nothing);
    asked("chair", "/fed/g1/", "2026-07-05T04:00:00Z").json(nothing);
    asked("chair", "/elsewhere/b1/", "2026-07-05T04:00:00Z").json(nothing);
  }
}
