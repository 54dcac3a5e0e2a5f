package org.unionbridge.plan.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.kinds.KindCalls.codes;
import static org.unionbridge.plan.kinds.KindCalls.get;
import static org.unionbridge.plan.kinds.KindCalls.post;
import static org.unionbridge.plan.kinds.KindCalls.problem;
import static org.unionbridge.plan.kinds.KindCalls.put;
import static org.unionbridge.plan.kinds.KindCalls.tea;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.testing.Actors;

/** What a federation may say of kinds, and what becomes of it below. */
class ExtendedKindsTest {

  private final KindCalls calls = new KindCalls();

  @Test
  void onlyTheOfficerOfAFederationExtends() {
    post(calls.school, "", tea("slug", "tea")).expectStatus().isForbidden();
    problem(
        post(calls.api.as(Actors.in("federation-officer", "/u1/u6/")), "", tea("slug", "tea")),
        403,
        "not-a-federation");
    post(calls.api.as(Actors.in("federation-officer", "/u9/")), "", tea("slug", "tea"))
        .expectStatus()
        .isNotFound();
    calls
        .api
        .as(Actors.member("m1", "/u1/"))
        .get()
        .uri("/api/plan/kinds")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @ParameterizedTest
  @CsvSource({
    "federation, 201",
    "city, 201",
    "district, 201",
    "town, 201",
    "grassroots, 403",
    "branch, 403",
    "group, 403"
  })
  void federationsOfEveryLevelExtendAndNoOthers(String level, int status) {
    post(calls.federationOf(level), "", tea("slug", "tea")).expectStatus().isEqualTo(status);
  }

  @Test
  void aKindThatMayBeUsedLosesNothing() {
    calls.added();
    problem(
        put(calls.federation, "own-tea", tea("fields", List.of("people"))), 422, "fields-in-use");
    problem(put(calls.federation, "own-tea", tea("measure", "SHOW")), 422, "measure-in-use");
    put(calls.federation, "own-tea", tea("fields", List.of("held-on", "people", "cost")))
        .expectStatus()
        .isNoContent();
    problem(post(calls.federation, "", tea("slug", "tea")), 409, "kind-already-added");
  }

  @Test
  void aWithdrawnKindKeepsItsNameAndIsOfferedNoMore() {
    calls.added();
    post(calls.federation, "/own-tea/withdrawal", Map.of()).expectStatus().isNoContent();
    assertThat(codes(calls.school, "?word=茶艺")).isEmpty();
    get(calls.school, "/own-tea")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("茶文化活动")
        .jsonPath("$.offered")
        .isEqualTo(false);
    problem(put(calls.federation, "own-tea", tea()), 409, "kind-withdrawn");
  }

  @Test
  void aShippedKindGetsOtherNamesAndMoreWordsBelow() {
    var otherwise = Map.of("zh", "体育赛事", "words", List.of("毽球"), "not", List.of());
    put(calls.federation, "activity-match/adaptation", otherwise).expectStatus().isNoContent();
    get(calls.school, "/activity-match").expectBody().jsonPath("$.name").isEqualTo("体育赛事");
    assertThat(codes(calls.school, "?word=毽球")).containsExactly("activity-match");
    assertThat(codes(calls.elsewhere, "?word=毽球")).isEmpty();
    put(calls.federation, "own-tea/adaptation", otherwise).expectStatus().isNotFound();
    post(calls.federation, "/activity-match/withdrawal", Map.of()).expectStatus().isNoContent();
    get(calls.school, "/activity-match").expectBody().jsonPath("$.name").isEqualTo("球类等体育比赛");
  }

  @ParameterizedTest
  @CsvSource({
    "area, nowhere",
    "measure, NO_SUCH",
    "every, never",
    "slug, Ümlaut",
    "zh, ''",
    "measure, WARMTH_"
  })
  void whatIsNotInTheCatalogueIsAFault(String field, String value) {
    var kind = tea("slug", "tea");
    kind.put(field, value);
    post(calls.federation, "", kind)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"fields, colour", "does, king", "told, system-admin", "words, 茶", "not, 茶艺"})
  void everyCodeAndWordIsLookedAt(String field, String value) {
    var kind = tea("slug", "tea");
    kind.put(field, List.of(value));
    post(calls.federation, "", kind)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }
}
