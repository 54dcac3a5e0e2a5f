package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.welfare.visit.VisitDesk.LEADER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.outbox.Envelope;

class VisitRecordingTest {

  private final VisitDesk desk = new VisitDesk();

  @Test
  void recordingTheSameTwiceChangesNothing() {
    desk.record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();
    desk.record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    assertThat(desk.events()).extracting(Envelope::type).containsOnlyOnce("welfare.visit.recorded");
  }

  @Test
  void recordingOtherContentIsRefused() {
    desk.record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    problem(desk.record(LEADER, "v1", "2026-03-02", "ben"), 409)
        .isEqualTo("urn:problem:visit-already-recorded");
    problem(desk.recordGift(LEADER, "v1", "2026-03-01", "tea", "ben"), 409)
        .isEqualTo("urn:problem:visit-already-recorded");
  }

  @Test
  void whoWasErasedIsVisitedNoMore() {
    desk.roster.erase("ada");

    problem(desk.record(LEADER, "v1", "2026-03-01", "ben"), 409)
        .isEqualTo("urn:problem:no-visit-demanded");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-26, ben, visit-before-event",
    "2026-03-03, ben, in-the-future",
    "2026-03-01, kim, unknown-reference",
    "2026-03-01, nobody, unknown-reference"
  })
  void everyRefusalIsExplained(String visitedOn, String visitor, String problem) {
    problem(desk.record(LEADER, "v1", visitedOn, visitor), 422).isEqualTo("urn:problem:" + problem);
  }

  @Test
  void somebodyMustHaveVisited() {
    problem(desk.record(LEADER, "v1", "2026-03-01"), 422).isEqualTo("urn:problem:nobody-visited");
  }

  private static JsonPathAssertions problem(ResponseSpec answer, int status) {
    return answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type");
  }
}
