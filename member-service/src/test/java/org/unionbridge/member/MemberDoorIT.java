package org.unionbridge.member;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.api.DoorRig;
import org.unionbridge.testing.api.DoorTests.Existing;
import tools.jackson.databind.JsonNode;

/** Whoever must not get in does not, at any route; the routes are those of the document. */
class MemberDoorIT {

  private static final DoorRig DOOR = DoorRig.start(MemberApplication.class, "member");

  @AfterAll
  static void close() {
    DOOR.close();
  }

  @Test
  void theDocumentSaysWhatTheRoutesSay() {
    DOOR.requireTheDocumentSaysWhatTheRoutesSay();
  }

  @TestFactory
  Stream<DynamicTest> nobodyGetsInWhoMustNot() {
    var founder = DOOR.as(Actors.in("founder", "/"));
    var root =
        post(
            founder,
            "/api/member/unions",
            Map.of("name", "市总工会", "level", "city", "kind", "federation"));
    var school =
        post(
            founder,
            "/api/member/unions",
            Map.of("name", "二小工会", "level", "grassroots", "kind", "school", "parentId", root));
    var member = post(founder, "/api/member/members", Map.of("unionId", school, "name", "张三丰"));
    var here = "/" + root + "/" + school + "/";
    return DOOR.tests(here, existing(school, member));
  }

  private static Map<String, Existing> existing(String union, String member) {
    var existing = new HashMap<String, Existing>();
    var ofUnion = "/api/member/unions/" + union;
    existing.put("GET /api/member/unions/{id}", Existing.at(ofUnion));
    existing.put(
        "POST /api/member/unions/{id}/name", new Existing(ofUnion + "/name", Map.of("name", "x")));
    existing.put(
        "POST /api/member/unions/{id}/parent",
        new Existing(ofUnion + "/parent", Map.of("parentId", union)));
    existing.put("POST /api/member/unions/{id}/closure", Existing.at(ofUnion + "/closure"));
    existing.put(
        "POST /api/member/unions/{id}/posts",
        new Existing(ofUnion + "/posts", Map.of("post", "group-leader", "memberId", member)));
    existing.put(
        "DELETE /api/member/unions/{id}/posts/{post}/{memberId}",
        Existing.at(ofUnion + "/posts/group-leader/" + member));
    var ofMember = "/api/member/members/" + member;
    existing.put("GET /api/member/members/{id}", Existing.at(ofMember));
    existing.put(
        "POST /api/member/members/{id}/corrections",
        new Existing(ofMember + "/corrections", Map.of("name", "张四")));
    existing.put(
        "POST /api/member/members/{id}/transfer",
        new Existing(ofMember + "/transfer", Map.of("unionId", union)));
    existing.put(
        "POST /api/member/members/{id}/departure",
        new Existing(ofMember + "/departure", Map.of("reason", "retired")));
    existing.put(
        "POST /api/member/members/{id}/personal-data",
        new Existing(ofMember + "/personal-data", Map.of("purpose", "visit")));
    existing.put(
        "POST /api/member/members/{id}/erasure",
        new Existing(ofMember + "/erasure", Map.of("basis", "purpose-ended")));
    return existing;
  }

  private static String post(WebTestClient client, String uri, Map<String, ?> body) {
    var answer =
        client
            .post()
            .uri(uri)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer).path("id").asString();
  }
}
