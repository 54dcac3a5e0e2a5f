package org.unionbridge.welfare.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.titles.TitleSource.Title;
import reactor.core.publisher.Mono;

class LifeEventApiTest {

  private static final Actor LEADER = in("group-leader", "/gd/sz/");
  private static final Actor ELSEWHERE = in("chair", "/gd/gz/");

  private final Roster roster =
      new Roster().union("/gd/sz/").member("ada", "/gd/sz/").formerMember("ben", "/gd/sz/");
  private final LifeEventVault vault = new LifeEventVault(roster.vault());
  private final InMemoryAggregateStore<LifeEvent, ReportEvent> store =
      InMemoryAggregateStore.of("welfare", new LifeEventCodec());
  private final LifeEvents lifeEvents = new LifeEvents(store, roster.standings(), vault);
  private final FollowUp followUp =
      (_, id, cause) -> cause == Cause.ILLNESS ? Mono.just("visit-of-" + id) : Mono.empty();
  private final ApiClient api =
      ApiClient.of(
          "welfare",
          Contexts.NOW,
          new LifeEventApi(store, lifeEvents, roster.standings(), vault, followUp, 366));

  @Test
  void theAnswerNamesTheVisitThatFollows() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01")
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectHeader()
        .valueEquals("Location", "/api/welfare/life-events/" + onlyId())
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo(onlyId())
        .jsonPath("$.visitId")
        .isEqualTo("visit-of-" + onlyId());
  }

  @Test
  void aCauseThatDemandsNoVisitIsAnsweredWithoutOne() {
    report(LEADER, "key-12345", "ada", "wedding", "2026-03-01")
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.visitId")
        .isEmpty();
  }

  @Test
  void theSameRequestUnderTheSameKeyReportsOnce() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();

    assertThat(store.events()).hasSize(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();

    problem(report(LEADER, "key-12345", "ada", "wedding", "2026-03-01"), 422)
        .isEqualTo("urn:problem:idempotency-key-reused");
  }

  @ParameterizedTest
  @CsvSource({
    "ada, illness, 2026-03-03, in-the-future",
    "ada, illness, 2025-02-28, too-long-ago",
    "ben, illness, 2026-03-01, member-not-active",
    "eve, illness, 2026-03-01, unknown-reference"
  })
  void everyRefusalIsExplained(String memberId, String cause, String day, String problem) {
    problem(report(LEADER, "key-12345", memberId, cause, day), 422)
        .isEqualTo("urn:problem:" + problem);
    assertThat(store.events()).isEmpty();
  }

  @Test
  void aYearAndADayAgoMayStillBeReported() {
    report(LEADER, "key-12345", "ada", "illness", "2025-03-01").expectStatus().isCreated();
  }

  @Test
  void aMemberOfAnotherUnionDoesNotExist() {
    report(ELSEWHERE, "key-12345", "ada", "illness", "2026-03-01")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("memberId");
  }

  @Test
  void anUnknownCauseIsAFault() {
    problem(report(LEADER, "key-12345", "ada", "boredom", "2026-03-01"), 400)
        .isEqualTo("urn:problem:bad-request");
  }

  @Test
  void theMemberSeesWhatWasReportedOfThemAndNobodyElseDoes() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();

    see(member("ada", "/gd/sz/"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.cause")
        .isEqualTo("illness")
        .jsonPath("$.happenedOn")
        .isEqualTo("2026-03-01")
        .jsonPath("$.reportedOn")
        .isEqualTo("2026-03-02")
        .jsonPath("$.note")
        .isEqualTo("Ward 3");
    see(member("ben", "/gd/sz/")).expectStatus().isNotFound();
    see(ELSEWHERE).expectStatus().isNotFound();
    see(in("finance-officer", "/gd/sz/")).expectStatus().isForbidden();
  }

  @Test
  void ofAnErasedMemberNothingIsShownThatWasTold() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();

    roster.erase("ada");

    see(LEADER)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.happenedOn")
        .isEqualTo("2026-03-01")
        .jsonPath("$.cause")
        .isEqualTo("")
        .jsonPath("$.note")
        .isEqualTo("");
    assertThat(titles(LEADER.scope(), Locale.ENGLISH))
        .containsExactly(new Title(onlyId(), "Reported: no longer known (2026-03-01)"));
  }

  @Test
  void theTitleSaysWhatHappenedAndNotToWhom() {
    report(LEADER, "key-12345", "ada", "illness", "2026-03-01").expectStatus().isCreated();

    assertThat(titles(LEADER.scope(), Texts.CHINESE))
        .containsExactly(new Title(onlyId(), "上报：生病住院（2026-03-01）"));
    assertThat(titles(LEADER.scope(), Locale.ENGLISH))
        .containsExactly(new Title(onlyId(), "Reported: illness (2026-03-01)"));
    assertThat(titles(ELSEWHERE.scope(), Texts.CHINESE)).isEmpty();
  }

  private List<Title> titles(Scope scope, Locale language) {
    return new LifeEventTitles(lifeEvents, Texts.of("welfare"))
        .titles(scope, List.of(onlyId(), "other"), language)
        .toStream()
        .toList();
  }

  private ResponseSpec report(
      Actor actor, String key, String memberId, String cause, String happenedOn) {
    return api.as(actor)
        .post()
        .uri("/api/welfare/life-events")
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"memberId": "%s", "cause": "%s", "happenedOn": "%s", "note": "Ward 3"}
            """
                .formatted(memberId, cause, happenedOn))
        .exchange();
  }

  private ResponseSpec see(Actor actor) {
    return api.as(actor).get().uri("/api/welfare/life-events/" + onlyId()).exchange();
  }

  private String onlyId() {
    return store.events().getFirst().key().substring("life-event:".length());
  }

  private static JsonPathAssertions problem(ResponseSpec answer, int status) {
    return answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type");
  }

  @Test
  void theLifeEventsOfAMemberAreListedTheLatestFirst() {
    report(LEADER, "key-12345", "ada", "illness", "2026-02-01").expectStatus().isCreated();
    report(LEADER, "key-23456", "ada", "wedding", "2026-03-01").expectStatus().isCreated();

    list(LEADER, "?memberId=ada")
        .jsonPath("$.items[*].cause")
        .isEqualTo(List.of("wedding", "illness"))
        .jsonPath("$.items[0].note")
        .doesNotExist();
    list(LEADER, "?memberId=ben").jsonPath("$.items").isEmpty();
    list(ELSEWHERE, "?memberId=ada").jsonPath("$.items").isEmpty();
    list(Actors.member("ben", "/gd/sz/"), "").jsonPath("$.items").isEmpty();
    list(Actors.member("ada", "/gd/sz/"), "").jsonPath("$.items.length()").isEqualTo(2);
  }

  private BodyContentSpec list(Actor actor, String query) {
    return api.as(actor)
        .get()
        .uri("/api/welfare/life-events" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}
