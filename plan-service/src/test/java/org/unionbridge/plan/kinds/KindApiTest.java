package org.unionbridge.plan.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.extension.ExtensionSamples;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

/** The catalogue as unions meet it: shipped, extended by their federation, and by no other. */
class KindApiTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final ExtensionSamples.Store store = new ExtensionSamples.Store();
  private final StandingSamples standing = new StandingSamples();
  private final KindsInForce kinds = new KindsInForce(CATALOGUE, store.extensions());
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new KindApi(CATALOGUE, kinds),
          store.api(CATALOGUE, standing.unions()));
  private final WebTestClient federation = api.as(Actors.in("federation-officer", "/u1/"));
  private final WebTestClient school = api.as(Actors.in("plan-officer", "/u1/u5/u1029/"));
  private final WebTestClient elsewhere = api.as(Actors.in("federation-officer", "/u2/"));

  KindApiTest() {
    standing.know(new Place("u1", "/u1/"), CHINA, "federation");
    standing.know(new Place("u2", "/u2/"), CHINA, "federation");
    standing.know(new Place("u5", "/u1/u5/"), CHINA, "district");
    standing.know(new Place("u6", "/u1/u6/"), CHINA, "grassroots");
  }

  private static Map<String, Object> tea() {
    var kind = new HashMap<String, Object>();
    kind.put("area", "activity");
    kind.put("zh", "茶文化活动");
    kind.put("en", "Tea culture");
    kind.put("words", List.of("茶艺"));
    kind.put("not", List.of());
    kind.put("fields", List.of("held-on", "people"));
    kind.put("measure", "CULTURE_EVENT");
    kind.put("every", "year");
    kind.put("does", List.of("chair"));
    kind.put("told", List.of("member"));
    return kind;
  }

  private static Map<String, Object> tea(String field, Object value) {
    var kind = tea();
    kind.put(field, value);
    return kind;
  }

  private static ResponseSpec post(WebTestClient who, String uri, Object body) {
    return who.post()
        .uri("/api/plan/kinds" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static ResponseSpec put(WebTestClient who, String uri, Object body) {
    return who.put()
        .uri("/api/plan/kinds/" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static ResponseSpec get(WebTestClient who, String uri) {
    return who.get().uri("/api/plan/kinds" + uri).exchange();
  }

  private static List<String> codes(WebTestClient who, String query) {
    var listed =
        get(who, query)
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(listed)
        .path("items")
        .valueStream()
        .map(item -> item.path("code").asString())
        .toList();
  }

  private void added() {
    post(federation, "", tea("slug", "tea"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/plan/kinds/own-tea")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("own-tea");
  }

  @Test
  void theCatalogueIsListedByAreaAndByWord() {
    assertThat(codes(school, "")).hasSameSizeAs(CATALOGUE.kinds());
    assertThat(codes(school, "?area=money"))
        .contains("money-audit")
        .allMatch(c -> c.startsWith("money-"));
    assertThat(codes(school, "?word=审计")).contains("money-audit");
    assertThat(codes(school, "?word=AUDIT&area=money")).contains("money-audit");
    assertThat(codes(school, "?area=nowhere")).isEmpty();
    get(school, "?colour=red").expectStatus().isBadRequest();
  }

  @Test
  void namesFollowTheLanguageOfTheAsker() {
    get(school, "/money-audit").expectBody().jsonPath("$.name").isEqualTo("经费审查审计");
    school
        .get()
        .uri("/api/plan/kinds/money-audit")
        .header("Accept-Language", "en")
        .exchange()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("Audit")
        .jsonPath("$.fields[0].name")
        .isEqualTo("Day")
        .jsonPath("$.measure.code")
        .isEqualTo("AUDIT")
        .jsonPath("$.own")
        .isEqualTo(false)
        .jsonPath("$.offered")
        .isEqualTo(true);
    get(school, "/no-such-kind").expectStatus().isNotFound();
  }

  @Test
  void aFederationsOwnKindHoldsBelowItAndNowhereElse() {
    added();
    assertThat(codes(school, "?word=茶艺")).containsExactly("own-tea");
    get(school, "/own-tea").expectStatus().isOk().expectBody().jsonPath("$.own").isEqualTo(true);
    assertThat(codes(elsewhere, "?word=茶艺")).isEmpty();
    get(elsewhere, "/own-tea").expectStatus().isNotFound();
    put(elsewhere, "own-tea", tea()).expectStatus().isNotFound();
    post(elsewhere, "/own-tea/withdrawal", Map.of()).expectStatus().isNotFound();
    assertThat(store.facts()).containsExactly("plan.kind.added");
  }

  @Test
  void onlyTheOfficerOfAFederationExtends() {
    post(school, "", tea("slug", "tea")).expectStatus().isForbidden();
    problem(
        post(api.as(Actors.in("federation-officer", "/u1/u6/")), "", tea("slug", "tea")),
        403,
        "not-a-federation");
    post(api.as(Actors.in("federation-officer", "/u9/")), "", tea("slug", "tea"))
        .expectStatus()
        .isNotFound();
    api.as(Actors.member("m1", "/u1/"))
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
    standing.know(new Place("u7", "/u1/u7/"), CHINA, level);
    post(api.as(Actors.in("federation-officer", "/u1/u7/")), "", tea("slug", "tea"))
        .expectStatus()
        .isEqualTo(status);
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
  void aKindThatMayBeUsedLosesNothing() {
    added();
    problem(put(federation, "own-tea", tea("fields", List.of("people"))), 422, "fields-in-use");
    problem(put(federation, "own-tea", tea("measure", "SHOW")), 422, "measure-in-use");
    put(federation, "own-tea", tea("fields", List.of("held-on", "people", "cost")))
        .expectStatus()
        .isNoContent();
    problem(post(federation, "", tea("slug", "tea")), 409, "kind-already-added");
  }

  @Test
  void aWithdrawnKindKeepsItsNameAndIsOfferedNoMore() {
    added();
    post(federation, "/own-tea/withdrawal", Map.of()).expectStatus().isNoContent();
    assertThat(codes(school, "?word=茶艺")).isEmpty();
    get(school, "/own-tea")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("茶文化活动")
        .jsonPath("$.offered")
        .isEqualTo(false);
    problem(put(federation, "own-tea", tea()), 409, "kind-withdrawn");
  }

  @Test
  void aShippedKindGetsOtherNamesAndMoreWordsBelow() {
    var otherwise = Map.of("zh", "体育赛事", "words", List.of("毽球"), "not", List.of());
    put(federation, "activity-match/adaptation", otherwise).expectStatus().isNoContent();
    get(school, "/activity-match").expectBody().jsonPath("$.name").isEqualTo("体育赛事");
    assertThat(codes(school, "?word=毽球")).containsExactly("activity-match");
    assertThat(codes(elsewhere, "?word=毽球")).isEmpty();
    put(federation, "own-tea/adaptation", otherwise).expectStatus().isNotFound();
    post(federation, "/activity-match/withdrawal", Map.of()).expectStatus().isNoContent();
    get(school, "/activity-match").expectBody().jsonPath("$.name").isEqualTo("球类等体育比赛");
  }

  @Test
  void whatAFederationSaysIsProposedBelowItAndNowhereElse() {
    added();
    assertThat(proposed("/u1/u5/u1029/")).isEqualTo("own-tea");
    assertThat(proposed("/u2/u7/")).isEqualTo("none");
  }

  private String proposed(String path) {
    return kinds
        .at(Actors.placeOf(path), Locale.ENGLISH)
        .map(ProposedKinds::proposals)
        .map(proposals ->
            proposals.propose("举办茶艺比拼", List.of()).stream()
                .findFirst()
                .map(first -> first.kind().code())
                .orElse("none"))
        .blockOptional()
        .orElseThrow();
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
    post(federation, "", kind)
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
    post(federation, "", kind)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }
}
