package org.unionbridge.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

class ProgrammeApiTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Place DISTRICT = new Place("u1", "/u1/");
  private static final Place SCHOOL = new Place("u1029", "/u1/u1029/");

  private final ProgrammeSamples samples = new ProgrammeSamples();
  private final StandingSamples standing = new StandingSamples();
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new ProgrammeApi(
              samples.store(), samples.programmes(), Catalogue.shipped(), standing.unions()));
  private final WebTestClient district = api.as(Actors.in("federation-officer", "/u1/"));
  private final WebTestClient school = api.as(Actors.in("plan-officer", "/u1/u1029/"));
  private final WebTestClient beside = api.as(Actors.in("plan-officer", "/u1/u1030/"));
  private final WebTestClient elsewhere = api.as(Actors.in("federation-officer", "/u2/"));

  ProgrammeApiTest() {
    standing.know(DISTRICT, CHINA, "district");
    standing.know(SCHOOL, CHINA);
  }

  private static Map<String, Object> written(String name, Map<String, Object> more) {
    List<String> none = List.of();
    var body =
        new HashMap<String, Object>(
            Map.of("name", name, "aliases", none, "not", none, "elements", none));
    body.putAll(more);
    return body;
  }

  private static ResponseSpec post(WebTestClient client, String uri, Map<String, Object> body) {
    return client
        .post()
        .uri("/api/plan/programmes" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static ResponseSpec put(WebTestClient client, String id, Map<String, Object> body) {
    return client
        .put()
        .uri("/api/plan/programmes/" + id)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static String define(WebTestClient client, String name, Map<String, Object> more) {
    var answer =
        post(client, "", written(name, more))
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("id").asString();
  }

  private static List<String> names(WebTestClient client, String uri) {
    var answer =
        client
            .get()
            .uri("/api/plan/programmes" + uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("items").findValuesAsString("name").stream()
        .filter(name -> !name.startsWith("小"))
        .toList();
  }

  private static void refused(ResponseSpec answer, int status, String problem) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + problem);
  }

  @Test
  void aUnionDefinesAProgrammeWithPartsAndTargets() {
    var parts = List.of("文艺演出 5 场 CULTURE_EVENT", "座谈");
    var id = define(school, "十个五", Map.of("elements", parts));
    school
        .get()
        .uri("/api/plan/programmes/" + id)
        .exchange()
        .expectBody()
        .json(
            """
            {"name": "十个五", "unionId": "u1029", "below": false, "offered": true,
             "written": ["文艺演出 5 场 CULTURE_EVENT", "座谈"],
             "elements": [{"name": "文艺演出",
                           "count": {"value": 5, "unit": "场", "counts": "CULTURE_EVENT"}},
                          {"name": "座谈"}]}
            """);
    put(school, id, written("十个五工程", Map.of("aliases", List.of("十个五"))))
        .expectStatus()
        .isNoContent();
    assertThat(names(school, "")).containsExactly("十个五工程");
    post(school, "/" + id + "/ending", Map.of()).expectStatus().isNoContent();
    assertThat(names(school, "?state=running")).isEmpty();
    assertThat(names(school, "?state=ended")).containsExactly("十个五工程");
    refused(put(school, id, written("别名", Map.of())), 409, "programme-has-ended");
    school.get().uri("/api/plan/programmes?state=gone").exchange().expectStatus().isBadRequest();
  }

  @Test
  void aFederationDefinesOneForThoseBelow() {
    var id = define(district, "红叶行动", Map.of("below", true));
    var own = define(district, "机关读书", Map.of());
    assertThat(names(school, "/offered")).contains("红叶行动", "五必访").doesNotContain("机关读书");
    assertThat(names(district, "/offered")).contains("红叶行动", "机关读书");
    assertThat(names(school, "")).isEmpty();
    school.get().uri("/api/plan/programmes/" + id).exchange().expectStatus().isOk();
    school.get().uri("/api/plan/programmes/" + own).exchange().expectStatus().isOk();
    put(school, id, written("红叶", Map.of())).expectStatus().isNotFound();
    post(school, "/" + id + "/ending", Map.of()).expectStatus().isNotFound();
    refused(
        post(school, "", written("学校品牌", Map.of("below", true))),
        403,
        "programmes-below-are-a-federations");
  }

  @Test
  void whatOthersHaveIsNotThere() {
    var id = define(school, "读书品牌", Map.of());
    assertThat(names(district, "")).containsExactly("读书品牌");
    for (var stranger : List.of(beside, elsewhere)) {
      assertThat(names(stranger, "")).isEmpty();
      assertThat(names(stranger, "/offered")).doesNotContain("读书品牌");
      stranger.get().uri("/api/plan/programmes/" + id).exchange().expectStatus().isNotFound();
      put(stranger, id, written("我的", Map.of())).expectStatus().isNotFound();
      post(stranger, "/" + id + "/ending", Map.of()).expectStatus().isNotFound();
    }
    refused(put(district, id, written("区的", Map.of())), 403, "not-your-programme");
    post(api.as(Actors.in("member", "/u1/u1029/")), "", written("读书", Map.of()))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whatIsWrittenIsChecked() {
    define(school, "读书品牌", Map.of("aliases", List.of("书香校园")));
    refused(post(school, "", written("书香校园", Map.of())), 409, "programme-name-taken");
    refused(
        post(school, "", written("讲坛", Map.of("parent", "g9"))), 422, "no-such-parent-programme");
    define(school, "讲坛", Map.of("parent", "common-mentoring"));
    for (var wrong :
        List.of(
            written("一", Map.of()),
            written("读书会", Map.of("aliases", List.of("书"))),
            written("读书会", Map.of("elements", List.of("演出 5 场 NOTHING"))),
            written("读书会", Map.of("elements", List.of("演出", "演出 5 场"))),
            Map.<String, Object>of("name", "读书会"))) {
      post(school, "", wrong).expectStatus().isBadRequest();
    }
  }
}
