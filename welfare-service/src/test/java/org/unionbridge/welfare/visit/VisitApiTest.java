package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;
import static org.unionbridge.welfare.visit.VisitDesk.LEADER;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.titles.TitleSource.Title;

class VisitApiTest {

  private static final Actor ELSEWHERE = in("chair", "/gd/gz/");

  private final VisitDesk desk = new VisitDesk();

  @Test
  void theListHoldsTheVisitsInScopeTheMostUrgentFirst() {
    desk.list(LEADER, "")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v2", "v1"));
    desk.list(in("federation-officer", "/gd/"), "")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v2", "v1", "v3"));
  }

  @Test
  void theListCanBeNarrowedToAStage() {
    desk.record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    desk.list(LEADER, "?stage=open")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v2"));
    desk.list(LEADER, "?stage=recorded")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v1"));
    desk.list(LEADER, "?stage=lost").expectStatus().isBadRequest();
    desk.list(LEADER, "?colour=red").expectStatus().isBadRequest();
  }

  @Test
  void theListCanBeNarrowedToOneMember() {
    desk.list(LEADER, "?memberId=ada").expectBody().jsonPath("$.items[*].id").isEqualTo("v1");
    desk.list(LEADER, "?memberId=ada&stage=recorded").expectBody().jsonPath("$.items").isEmpty();
    desk.list(LEADER, "?memberId=kim").expectBody().jsonPath("$.items").isEmpty();
    desk.list(member("ben", "/gd/sz/"), "?memberId=ada").expectBody().jsonPath("$.items").isEmpty();
  }

  @Test
  void aPlainMemberSeesTheVisitsToThemselvesOnly() {
    var ada = member("ada", "/gd/sz/");

    desk.list(ada, "").expectBody().jsonPath("$.items[*].id").isEqualTo(List.of("v1"));
    desk.see(ada, "v1").expectStatus().isOk();
    desk.see(ada, "v2").expectStatus().isNotFound();
    desk.record(ada, "v1", "2026-03-01", "ben").expectStatus().isForbidden();
  }

  @Test
  void aRecordedVisitIsShownWithAllThatWasSaidOfIt() {
    desk.record(LEADER, "v1", "2026-03-01", "ben", "ben")
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");

    desk.see(LEADER, "v1")
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"id": "v1", "version": 2, "stage": "recorded", "lifeEventId": "l-v1",
             "memberId": "ada", "unionId": "sz", "cause": "illness", "happenedOn": "2026-02-27",
             "dueOn": "2026-03-04",
             "report": {"visitedOn": "2026-03-01", "visitors": ["ben"], "gift": "fruit",
                        "money": {"fen": 20000}, "note": null}}
            """);
  }

  @Test
  void ofAnErasedMemberNothingIsShownThatWasTold() {
    desk.record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    desk.roster.erase("ada");

    desk.see(LEADER, "v1")
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"stage": "recorded", "cause": "", "happenedOn": "2026-02-27",
             "report": {"visitedOn": "2026-03-01", "gift": "", "money": {"fen": 20000}}}
            """);
    desk.list(LEADER, "")
        .expectBody()
        .jsonPath("$.items[*].cause")
        .isEqualTo(List.of("retirement", ""));
    assertThat(desk.titles(member("ada", "/gd/sz/").scope(), Texts.CHINESE))
        .containsExactly(new Title("v1", "走访：原因已删除（2026-02-27）"));
  }

  @Test
  void aVisitOfAnotherUnionDoesNotExist() {
    desk.see(ELSEWHERE, "v1").expectStatus().isNotFound();
    desk.record(ELSEWHERE, "v1", "2026-03-01", "kim").expectStatus().isNotFound();
  }

  @Test
  void theTitleSaysWhyAndNotWhom() {
    assertThat(desk.titles(LEADER.scope(), Texts.CHINESE))
        .containsExactly(
            new Title("v1", "走访：生病住院（2026-02-27）"), new Title("v2", "走访：退休（2026-02-27）"));
    assertThat(desk.titles(member("ada", "/gd/sz/").scope(), Locale.ENGLISH))
        .containsExactly(new Title("v1", "Visit: illness (2026-02-27)"));
  }
}
