package org.unionbridge.welfare.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.member;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.titles.TitleSource.Title;

class GreetingApiTest {

  private static final Actor LEADER = in("group-leader", "/gd/sz/");
  private static final String THIS_YEAR = Ids.derived("greeting", "ada", "2026");

  private final Standings standings =
      new Roster()
          .union("/gd/sz/")
          .member("ada", "/gd/sz/")
          .formerMember("ben", "/gd/sz/")
          .standings();
  private final InMemoryAggregateStore<BirthdayGreeting, GreetingEvent> store =
      InMemoryAggregateStore.of("welfare", new GreetingCodec());
  private final ApiClient api =
      ApiClient.of("welfare", Contexts.NOW, new GreetingApi(store, standings));

  @Test
  void aGreetingIsRecordedAndFoundWhereTheAnswerSays() {
    record(LEADER, "ada", "2026-03-01")
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/welfare/greetings/" + THIS_YEAR);

    see(member("ada", "/gd/sz/"))
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"memberId": "ada", "unionId": "sz", "year": 2026, "greetedOn": "2026-03-01"}
            """);
    see(member("ben", "/gd/sz/")).expectStatus().isNotFound();
  }

  @Test
  void theSameGreetingTwiceCountsOnce() {
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();
    record(LEADER, "ada", "2025-03-01").expectStatus().isCreated();

    assertThat(store.events()).hasSize(2);
  }

  @Test
  void anotherDayOfTheSameYearIsRefused() {
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();

    problem(record(LEADER, "ada", "2026-03-02"), 409, "already-greeted");
  }

  @Test
  void whoeverChangedTheUnionIsNotGreetedAgainThatYear() {
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();
    var elsewhere = new Roster().union("/gd/gz/").member("ada", "/gd/gz/").standings();
    var there = ApiClient.of("welfare", Contexts.NOW, new GreetingApi(store, elsewhere));

    problem(
        record(there, in("group-leader", "/gd/gz/"), "ada", "2026-03-02"), 409, "already-greeted");
  }

  @ParameterizedTest
  @CsvSource({
    "ada, 2026-03-03, in-the-future",
    "ben, 2026-03-01, member-not-active",
    "eve, 2026-03-01, unknown-reference"
  })
  void everyRefusalIsExplained(String memberId, String greetedOn, String code) {
    problem(record(LEADER, memberId, greetedOn), 422, code);
  }

  @Test
  void theTitleNamesTheYear() {
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();
    var titles = new GreetingTitles(store, Texts.of("welfare"));

    assertThat(titles.titles(LEADER.scope(), List.of(THIS_YEAR), Texts.CHINESE).toStream())
        .containsExactly(new Title(THIS_YEAR, "生日祝福（2026 年）"));
    assertThat(titles.titles(LEADER.scope(), List.of(THIS_YEAR), Locale.ENGLISH).toStream())
        .containsExactly(new Title(THIS_YEAR, "Birthday greeting (2026)"));
  }

  private ResponseSpec record(Actor actor, String memberId, String greetedOn) {
    return record(api, actor, memberId, greetedOn);
  }

  private static ResponseSpec record(
      ApiClient client, Actor actor, String memberId, String greetedOn) {
    return client
        .as(actor)
        .post()
        .uri("/api/welfare/greetings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"memberId": "%s", "greetedOn": "%s"}
            """
                .formatted(memberId, greetedOn))
        .exchange();
  }

  private ResponseSpec see(Actor actor) {
    return api.as(actor).get().uri("/api/welfare/greetings/" + THIS_YEAR).exchange();
  }

  private static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  @Test
  void theGreetingsOfAMemberAreListedTheLatestFirst() {
    record(LEADER, "ada", "2025-03-01").expectStatus().isCreated();
    record(LEADER, "ada", "2026-03-01").expectStatus().isCreated();

    list(LEADER, "?memberId=ada")
        .jsonPath("$.items[*].greetedOn")
        .isEqualTo(List.of("2026-03-01", "2025-03-01"));
    list(LEADER, "?memberId=ben").jsonPath("$.items").isEmpty();
    list(LEADER, "?limit=1").jsonPath("$.next").isNotEmpty();
    list(in("group-leader", "/gd/gz/"), "?memberId=ada").jsonPath("$.items").isEmpty();
    list(member("ben", "/gd/sz/"), "").jsonPath("$.items").isEmpty();
  }

  private BodyContentSpec list(Actor actor, String query) {
    return api.as(actor)
        .get()
        .uri("/api/welfare/greetings" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}
