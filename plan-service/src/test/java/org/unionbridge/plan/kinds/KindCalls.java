package org.unionbridge.plan.kinds;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.extension.ExtensionSamples;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

/** Asking for kinds, as those of a federation, of a school below it, and elsewhere. */
final class KindCalls {

  static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  final ExtensionSamples.Store store = new ExtensionSamples.Store();
  private final StandingSamples standing = new StandingSamples();
  final KindsInForce kinds = new KindsInForce(CATALOGUE, store.extensions());
  final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new KindApi(CATALOGUE, kinds),
          store.api(CATALOGUE, standing.unions()));
  final WebTestClient federation = api.as(Actors.in("federation-officer", "/u1/"));
  final WebTestClient school = api.as(Actors.in("plan-officer", "/u1/u5/u1029/"));
  final WebTestClient elsewhere = api.as(Actors.in("federation-officer", "/u2/"));

  KindCalls() {
    standing.know(new Place("u1", "/u1/"), CHINA, "federation");
    standing.know(new Place("u2", "/u2/"), CHINA, "federation");
    standing.know(new Place("u5", "/u1/u5/"), CHINA, "district");
    standing.know(new Place("u6", "/u1/u6/"), CHINA, "grassroots");
  }

  static Map<String, Object> tea() {
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

  static Map<String, Object> tea(String field, Object value) {
    var kind = tea();
    kind.put(field, value);
    return kind;
  }

  static ResponseSpec post(WebTestClient who, String uri, Object body) {
    return who.post()
        .uri("/api/plan/kinds" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  static ResponseSpec put(WebTestClient who, String uri, Object body) {
    return who.put()
        .uri("/api/plan/kinds/" + uri)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  static ResponseSpec get(WebTestClient who, String uri) {
    return who.get().uri("/api/plan/kinds" + uri).exchange();
  }

  static List<String> codes(WebTestClient who, String query) {
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

  void added() {
    post(federation, "", tea("slug", "tea"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/plan/kinds/own-tea")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("own-tea");
  }

  /** The officer of a union of this level below the federation. */
  WebTestClient federationOf(String level) {
    standing.know(new Place("u7", "/u1/u7/"), CHINA, level);
    return api.as(Actors.in("federation-officer", "/u1/u7/"));
  }

  static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
