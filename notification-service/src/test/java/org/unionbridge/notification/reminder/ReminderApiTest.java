package org.unionbridge.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.InMemoryViewStore;

final class ReminderApiTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Desk desk = new Desk(Tree.grown());
  private final Reminders reminders = new Reminders(InMemoryViewStore.of(Reminder.class));

  private void tell(String now, Duration window) {
    var at = Instant.parse(now);
    desk.duties
        .ripe(at, Desk.WHOLE.slots())
        .concatMap(step -> reminders.make(step, at, window).then(desk.duties.climbed(step)))
        .blockLast(LIMIT);
  }

  private WebTestClient.BodyContentSpec asked(String post, String path, String rest) {
    var api = new ReminderApi(reminders, Texts.of("notification"));
    return ApiClient.of("notification", Instant.parse("2026-07-21T00:00:00Z"), api)
        .as(Actors.in(post, path))
        .get()
        .uri("/api/notification/reminders" + rest)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void thePostThatOwesReadsItsRemindersNewestFirst() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
    for (var at : List.of("2026-07-01T01:00:00Z", "2026-07-20T01:00:00Z")) {
      tell(at, Duration.ofHours(48));
    }
    asked("chair", "/fed/g1/b1/", "")
        .json(
            """
            {"items": [
              {"dutyId": "plan.task:t-1", "kind": "plan.task", "service": "plan",
               "subjectId": "t-1", "unionId": "b1", "tone": "reminder", "due": "2026-07-31",
               "at": "2026-07-20T01:00:00Z", "text": "工作计划中的任务，应于 2026-07-31 前完成"},
              {"tone": "notice", "at": "2026-07-01T01:00:00Z"}
            ]}
            """);
    asked("chair", "/fed/g1/b1/", "?limit=1").jsonPath("$.next").isNotEmpty();
    asked("plan-officer", "/fed/g1/b1/", "").jsonPath("$.items").isEmpty();
    asked("chair", "/fed/g1/", "").jsonPath("$.items").isEmpty();
  }

  @Test
  void whatExpiredIsNotShown() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
    tell("2026-07-10T01:00:00Z", Duration.ofHours(48));
    asked("chair", "/fed/g1/b1/", "").jsonPath("$.items").isEmpty();
  }
}
