package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.titles.TitleSource.Title;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;

class VisitApiTest {

  private static final Actor LEADER = in("group-leader", "/gd/sz/");
  private static final Actor ELSEWHERE = in("chair", "/gd/gz/");

  private final Roster roster =
      new Roster()
          .union("/gd/sz/")
          .union("/gd/gz/")
          .member("ada", "/gd/sz/")
          .member("ben", "/gd/sz/")
          .member("kim", "/gd/gz/");
  private final VisitVault vault = new VisitVault(roster.vault());
  private final InMemoryAggregateStore<Visit, VisitEvent> visits =
      InMemoryAggregateStore.of("welfare", new VisitCodec());
  private final Visits shown = new Visits(visits, roster.standings(), vault);
  private final ApiClient api =
      ApiClient.of("welfare", Contexts.NOW, new VisitApi(visits, shown, roster.standings(), vault));

  @BeforeEach
  void adaIsIllAndKimMarries() {
    open("v1", "/gd/sz/", "ada", Cause.ILLNESS, "2026-03-04");
    open("v2", "/gd/sz/", "ben", Cause.RETIREMENT, "2026-03-03");
    open("v3", "/gd/gz/", "kim", Cause.WEDDING, "2026-03-05");
  }

  @Test
  void theListHoldsTheVisitsInScopeTheMostUrgentFirst() {
    list(LEADER, "")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v2", "v1"));
    list(in("federation-officer", "/gd/"), "")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of("v2", "v1", "v3"));
  }

  @Test
  void theListCanBeNarrowedToAStage() {
    record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    list(LEADER, "?stage=open").expectBody().jsonPath("$.items[*].id").isEqualTo(List.of("v2"));
    list(LEADER, "?stage=recorded").expectBody().jsonPath("$.items[*].id").isEqualTo(List.of("v1"));
    list(LEADER, "?stage=lost").expectStatus().isBadRequest();
    list(LEADER, "?colour=red").expectStatus().isBadRequest();
  }

  @Test
  void aPlainMemberSeesTheVisitsToThemselvesOnly() {
    var ada = member("ada", "/gd/sz/");

    list(ada, "").expectBody().jsonPath("$.items[*].id").isEqualTo(List.of("v1"));
    see(ada, "v1").expectStatus().isOk();
    see(ada, "v2").expectStatus().isNotFound();
    record(ada, "v1", "2026-03-01", "ben").expectStatus().isForbidden();
  }

  @Test
  void aRecordedVisitIsShownWithAllThatWasSaidOfIt() {
    record(LEADER, "v1", "2026-03-01", "ben", "ben")
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");

    see(LEADER, "v1")
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
  void recordingTheSameTwiceChangesNothing() {
    record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();
    record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    assertThat(visits.events())
        .extracting(Envelope::type)
        .containsOnlyOnce("welfare.visit.recorded");
  }

  @Test
  void recordingOtherContentIsRefused() {
    record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    problem(record(LEADER, "v1", "2026-03-02", "ben"), 409)
        .isEqualTo("urn:problem:visit-already-recorded");
    problem(recordGift(LEADER, "v1", "2026-03-01", "tea", "ben"), 409)
        .isEqualTo("urn:problem:visit-already-recorded");
  }

  @Test
  void ofAnErasedMemberNothingIsShownThatWasTold() {
    record(LEADER, "v1", "2026-03-01", "ben").expectStatus().isNoContent();

    roster.erase("ada");

    see(LEADER, "v1")
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"stage": "recorded", "cause": "", "happenedOn": "2026-02-27",
             "report": {"visitedOn": "2026-03-01", "gift": "", "money": {"fen": 20000}}}
            """);
    list(LEADER, "").expectBody().jsonPath("$.items[*].cause").isEqualTo(List.of("retirement", ""));
    assertThat(titles(member("ada", "/gd/sz/").scope(), Texts.CHINESE))
        .containsExactly(new Title("v1", "走访：原因已删除（2026-02-27）"));
  }

  @Test
  void whoWasErasedIsVisitedNoMore() {
    roster.erase("ada");

    problem(record(LEADER, "v1", "2026-03-01", "ben"), 409)
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
    problem(record(LEADER, "v1", visitedOn, visitor), 422).isEqualTo("urn:problem:" + problem);
  }

  @Test
  void somebodyMustHaveVisited() {
    problem(record(LEADER, "v1", "2026-03-01"), 422).isEqualTo("urn:problem:nobody-visited");
  }

  @Test
  void aVisitOfAnotherUnionDoesNotExist() {
    see(ELSEWHERE, "v1").expectStatus().isNotFound();
    record(ELSEWHERE, "v1", "2026-03-01", "kim").expectStatus().isNotFound();
  }

  @Test
  void theTitleSaysWhyAndNotWhom() {
    assertThat(titles(LEADER.scope(), Texts.CHINESE))
        .containsExactly(
            new Title("v1", "走访：生病住院（2026-02-27）"), new Title("v2", "走访：退休（2026-02-27）"));
    assertThat(titles(member("ada", "/gd/sz/").scope(), Locale.ENGLISH))
        .containsExactly(new Title("v1", "Visit: illness (2026-02-27)"));
  }

  private List<Title> titles(Scope scope, Locale language) {
    return new VisitTitles(shown, Texts.of("welfare"))
        .titles(scope, List.of("v1", "v2", "v3", "v4"), language)
        .toStream()
        .toList();
  }

  private void open(String id, String path, String memberId, Cause cause, String dueOn) {
    var place = Actors.placeOf(path);
    var demand =
        new Demand(
            "l-" + id,
            memberId,
            place.unionId(),
            Optional.of(vault.sealCause(roster.keyOf(memberId), id, cause.code())),
            LocalDate.of(2026, 2, 27),
            LocalDate.parse(dueOn));
    visits
        .<VisitRefusal>change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> Visiting.decide(state, new OpenVisit(demand)))
        .block(Duration.ofSeconds(5));
  }

  private ResponseSpec list(Actor actor, String query) {
    return api.as(actor).get().uri("/api/welfare/visits" + query).exchange();
  }

  private ResponseSpec see(Actor actor, String id) {
    return api.as(actor).get().uri("/api/welfare/visits/" + id).exchange();
  }

  private ResponseSpec record(Actor actor, String id, String visitedOn, String... visitors) {
    return recordGift(actor, id, visitedOn, "fruit", visitors);
  }

  private ResponseSpec recordGift(
      Actor actor, String id, String visitedOn, String gift, String... visitors) {
    var names = visitors.length == 0 ? "" : "\"" + String.join("\", \"", visitors) + "\"";
    return api.as(actor)
        .post()
        .uri("/api/welfare/visits/" + id + "/record")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"visitedOn": "%s", "visitors": [%s], "gift": "%s", "money": {"fen": 20000}}
            """
                .formatted(visitedOn, names, gift))
        .exchange();
  }

  private static JsonPathAssertions problem(ResponseSpec answer, int status) {
    return answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type");
  }

  @Test
  void theListCanBeNarrowedToOneMember() {
    list(LEADER, "?memberId=ada").expectBody().jsonPath("$.items[*].id").isEqualTo("v1");
    list(LEADER, "?memberId=ada&stage=recorded").expectBody().jsonPath("$.items").isEmpty();
    list(LEADER, "?memberId=kim").expectBody().jsonPath("$.items").isEmpty();
    list(member("ben", "/gd/sz/"), "?memberId=ada").expectBody().jsonPath("$.items").isEmpty();
  }
}
