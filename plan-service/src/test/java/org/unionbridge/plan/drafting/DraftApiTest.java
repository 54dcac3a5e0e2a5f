package org.unionbridge.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;

class DraftApiTest {

  private final DraftCalls calls = new DraftCalls();

  @Test
  void everyChangeIsOneWriteThatNamesTheNextVersion() {
    calls
        .post(calls.officer, "/lines", 1, Map.of("parent", "n1", "kind", "item", "text", "组织春游"))
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.line")
        .isEqualTo("n10");
    calls.post(calls.officer, "/lines/n10/words", 2, Map.of("marker", "2、", "text", "力争组织春游"));
    calls.post(calls.officer, "/lines/n10/months", 3, Map.of("from", 12, "until", 1));
    calls.post(calls.officer, "/lines/n10/kind", 4, Map.of("code", "OUTING"));
    var responsible = Map.of("posts", List.of("chair"), "persons", List.of("m1"));
    calls.post(calls.officer, "/lines/n10/responsible", 5, responsible);
    calls.post(calls.officer, "/lines/n10/strength", 6, Map.of("strength", "tentative"));
    calls.post(calls.officer, "/lines/n10/place", 7, Map.of("after", "n2")).expectStatus().isOk();
    var line = calls.line("n10");
    assertThat(line.months()).containsExactly(12, 1);
    assertThat(line.posts()).containsExactly("chair");
    assertThat(line.strength().word()).isEqualTo("tentative");
    calls
        .post(calls.officer, "/lines/n10/splitting", 8, Map.of("at", 2))
        .expectBody()
        .jsonPath("$.line")
        .isEqualTo("n11");
    calls.post(calls.officer, "/lines/n10/joining", 9, Map.of()).expectStatus().isOk();
    calls.post(calls.officer, "/lines/n10/removal", 10, Map.of()).expectStatus().isOk();
    assertThat(calls.samples.facts()).hasSize(11).last().isEqualTo("plan.draft.changed");
  }

  @Test
  void whatIsSaidOfALineIsShownWithIt() {
    var bodies = Map.of("posts", List.of(), "persons", List.of("m2"), "bodies", List.of("党支部"));
    calls.put("/lines/n2/helpers", 1, bodies).expectStatus().isOk();
    calls.put("/lines/n2/goal", 2, Map.of("goal", true)).expectStatus().isOk();
    calls.put("/lines/n1/aside", 3, Map.of("aside", true)).expectStatus().isOk();
    calls.put("/seen", 4, Map.of("lines", List.of("n1", "n2", "n9"))).expectStatus().isOk();
    var line = calls.line("n2");
    assertThat(line.helpers().bodies()).containsExactly("党支部");
    assertThat(line.goal()).isTrue();
    assertThat(line.aside()).isFalse();
    assertThat(line.apart()).isTrue();
    assertThat(line.seen()).isTrue();
    calls.put("/seen", 5, Map.of("lines", List.of("n2"), "takenBack", true)).expectStatus().isOk();
    calls.put("/lines/n1/aside", 6, Map.of()).expectStatus().isOk();
    assertThat(calls.line("n2").seen()).isFalse();
    assertThat(calls.line("n2").apart()).isFalse();
    calls.put("/seen", 7, Map.of("lines", List.of("n99"))).expectStatus().isNotFound();
  }

  @Test
  void whatAwaitsAnApprovalIsFirmByANoteOfIt() {
    calls.post(calls.officer, "/lines/n2/strength", 1, Map.of("strength", "awaits-approval"));
    calls
        .post(calls.officer, "/lines/n2/strength", 2, Map.of("strength", "firm"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:approval-not-noted");
    var noted = Map.of("strength", "firm", "note", "校长办公会6月3日同意");
    calls.post(calls.officer, "/lines/n2/strength", 2, noted).expectStatus().isOk();
    assertThat(calls.line("n2").note()).contains("校长办公会6月3日同意");
  }

  @Test
  void theSecondOfTwoEditorsIsToldWhoWasQuickerAndWhen() {
    var chair = calls.api.as(Actors.in("chair", "/u1/u1029/"));
    calls.post(chair, "/lines/n2/words", 1, Map.of("text", "举办五次活动。")).expectStatus().isOk();
    calls
        .post(calls.officer, "/lines/n2/words", 1, Map.of("text", "举办六次活动。"))
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:changed-meanwhile")
        .jsonPath("$.detail")
        .value((String detail) ->
            assertThat(detail).contains("account-chair", "2026-03-02T01:00:00Z", "2"));
    assertThat(calls.line("n2").text()).isEqualTo("举办五次活动。");
  }

  @Test
  void theLastChangeIsTakenBackByWhoMadeIt() {
    var before = calls.line("n2");
    calls.post(calls.officer, "/lines/n2/words", 1, Map.of("text", "举办五次活动。"));
    calls
        .post(calls.api.as(Actors.in("chair", "/u1/u1029/")), "/undoing", 2, Map.of())
        .expectStatus()
        .isForbidden();
    calls.post(calls.officer, "/undoing", 2, Map.of()).expectStatus().isOk();
    assertThat(calls.line("n2")).isEqualTo(before);
    calls.post(calls.officer, "/undoing", 3, Map.of()).expectStatus().isEqualTo(409);
  }

  @Test
  void severalStepsAreTakenBackOneAfterAnother() {
    var before = calls.line("n2");
    calls.post(calls.officer, "/lines/n2/words", 1, Map.of("text", "举办五次活动。"));
    calls.post(calls.officer, "/lines/n3/removal", 2, Map.of()).expectStatus().isOk();
    calls.post(calls.officer, "/lines/n2/words", 3, Map.of("text", "举办六次活动。"));
    for (int version = 4; version < 7; version++) {
      calls.post(calls.officer, "/undoing", version, Map.of()).expectStatus().isOk();
    }
    assertThat(calls.line("n2")).isEqualTo(before);
    assertThat(calls.line("n3").id()).isEqualTo("n3");
  }

  @Test
  void aDraftGetsAnotherTitle() {
    calls.post(calls.officer, "/title", 1, Map.of("title", "2026年工会工作计划")).expectStatus().isOk();
    var plan = calls.samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    assertThat(plan.state().plan().title()).contains("2026年工会工作计划");
  }

  @Test
  void whoeverDoesNotSayWhichVersionTheySawChangesNothing() {
    calls
        .officer
        .post()
        .uri("/api/plan/plans/p1/lines/n2/removal")
        .exchange()
        .expectStatus()
        .isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lines/n99/removal", "/lines/n9/joining"})
  void whatCannotBeDoneIsRefused(String route) {
    calls.post(calls.officer, route, 1, Map.of()).expectStatus().is4xxClientError();
    assertThat(calls.samples.facts()).hasSize(1);
  }

  @Test
  void aPlanInCommitteeIsNotWrittenOn() {
    calls.samples.submit("p1");
    calls
        .post(calls.officer, "/lines/n2/removal", 2, Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:wrong-plan-stage");
  }

  @Test
  void everyFaultOfARequestIsNamed() {
    calls
        .post(calls.officer, "/lines", 1, Map.of("kind", "poem", "extra", true))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) ->
            assertThat(fields).containsExactlyInAnyOrder("kind", "text", "extra"));
    calls
        .post(calls.officer, "/lines/n2/months", 1, Map.of("until", 3))
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void draftsElsewhereDoNotExistAndOtherPostsDoNotWrite() {
    var route = "/lines/n2/removal";
    calls
        .post(calls.api.as(Actors.in("chair", "/u1/u2/")), route, 1, Map.of())
        .expectStatus()
        .isNotFound();
    for (var post : List.of("member", "federation-officer", "audit-committee")) {
      calls
          .post(calls.api.as(Actors.in(post, "/u1/u1029/")), route, 1, Map.of())
          .expectStatus()
          .isForbidden();
    }
    assertThat(calls.samples.facts()).hasSize(1);
  }
}
