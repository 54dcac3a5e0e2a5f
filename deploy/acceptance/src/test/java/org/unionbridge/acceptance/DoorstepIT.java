package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What comes to the door and must not come in, and what the system says to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorstepIT {

  private final RunningSystem system = RunningSystem.at("2026-03-02T09:00:00").start();
  private final Federation people = Federation.foundedIn(system);

  @AfterEach
  void theProcessLives() {
    assertThat(system.isAlive()).isTrue();
  }

  @AfterAll
  void end() {
    system.close();
  }

  private static List<String> faultsOf(Person.Answer answer) {
    return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
        .map(e -> e.path("field").stringValue() + " " + e.path("code").stringValue())
        .toList();
  }

  @Test
  void everyFieldAtFaultIsNamed() {
    var answer =
        people
            .chair
            .post(
                "/api/welfare/life-events",
                "{\"memberId\":5,\"cause\":\"boredom\",\"happenedOn\":\"2026-02-30\",\"colour\":\"red\"}")
            .expect(400);
    assertThat(faultsOf(answer))
        .contains(
            "memberId not-a-text", "cause not-one-of", "happenedOn bad-date", "colour unknown");
    assertThat(answer.response().headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).doesNotContain("boredom", "red", "2026-02-30");
  }

  @Test
  void problemsSpeakChineseUnlessAskedOtherwise() {
    var answer =
        people.chair.post("/api/welfare/life-events", "{}", Map.of("Accept-Language", "zh-CN"));
    assertThat(answer.expect(400).body()).contains("提交的内容有误", "必填");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "42",
        "null",
        "{\"name\":",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{} trailing",
        "\u0000"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    var answer = people.founder.post("/api/gateway/session", body);
    assertThat(answer.status()).isEqualTo(400);
    var behind = people.officer.post("/api/member/unions", body);
    assertThat(behind.status()).isEqualTo(400);
    assertThat(behind.problem()).isIn("no-json-object", "bad-json", "bad-request");
  }

  @Test
  void whatIsTooDeepIsRefused() {
    var deep = "{\"name\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertThat(people.officer.post("/api/member/unions", deep).expect(400).problem())
        .isEqualTo("json-too-deep-or-long");
  }

  @Test
  void whatIsTooLongIsRefusedWithItsLimit() {
    var body =
        Map.of(
            "name",
            "长".repeat(5_000),
            "level",
            "grassroots",
            "kind",
            "school",
            "parentId",
            people.root);
    assertThat(faultsOf(people.officer.post("/api/member/unions", body).expect(400)))
        .containsExactly("name too-long");
  }

  @Test
  void anOversizedBodyIsRefusedAndNothingIsKept() {
    var before = unionsBelowTheRoot();
    var body = "{\"name\":\"" + "x".repeat(3_000_000) + "\"}";
    assertThat(people.officer.post("/api/member/unions", body).expect(413).problem())
        .isEqualTo("too-large");
    assertThat(unionsBelowTheRoot()).isEqualTo(before);
  }

  private int unionsBelowTheRoot() {
    return people
        .officer
        .get("/api/member/unions?limit=200&parentId=" + people.root)
        .expect(200)
        .json()
        .path("items")
        .size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/welfare/visits/nosuchvisit", "/api/plan/plans/nosuchplan",
            "/api/plan/tasks/nosuchtask",
        "/api/member/members/nosuchmember", "/api/member/unions/nosuchunion",
            "/api/plan/imports/none"
      })
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(people.chair.get(path).expect(404).problem()).isEqualTo("not-found");
  }

  @Test
  void anUnknownMemberIsNamedAsTheFieldAtFault() {
    var answer =
        people.chair.post(
            "/api/welfare/life-events",
            Map.of("memberId", "nobody", "cause", "illness", "happenedOn", "2026-03-01"));
    assertThat(answer.expect(422).body()).contains("memberId");
  }

  @Test
  void whoeverSawAnOlderVersionIsToldSo() {
    var path = "/api/member/unions/" + people.school + "/name";
    var stale = people.chair.post(path, "{\"name\":\"实验小学工会委员会\"}", Map.of("If-Match", "\"9999\""));
    assertThat(stale.expect(412).problem()).isEqualTo("version-mismatch");
    var nonsense = people.chair.post(path, "{\"name\":\"甲\"}", Map.of("If-Match", "yesterday"));
    assertThat(nonsense.expect(400).problem()).isEqualTo("bad-if-match");
  }

  @Test
  void aRepeatedRequestHasOneEffectAndOneAnswer() {
    var before = unionsBelowTheRoot();
    var body =
        "{\"name\":\"第三中学工会\",\"level\":\"grassroots\",\"kind\":\"school\",\"parentId\":\""
            + people.root
            + "\"}";
    var key = Map.of("Idempotency-Key", "the-same-key-1");
    var first = people.officer.post("/api/member/unions", body, key).expect(201);
    var again = people.officer.post("/api/member/unions", body, key).expect(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(unionsBelowTheRoot()).isEqualTo(before + 1);
    var other = body.replace("第三", "第四");
    assertThat(people.officer.post("/api/member/unions", other, key).expect(422).problem())
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void documentsThatCannotBeReadAreRefusedForAReasonAndLeaveNothing() {
    var binary = new byte[4_000];
    new Random(1).nextBytes(binary);
    for (byte[] document :
        List.of(
            new byte[0],
            binary,
            "PK\u0003\u0004 a zip, as Word writes it".getBytes(StandardCharsets.ISO_8859_1),
            new byte[10_000])) {
      var answer = people.chair.upload("/api/plan/imports", document);
      assertThat(answer.status()).as(answer.body()).isIn(400, 422);
      assertThat(answer.json().path("detail").stringValue()).isNotEmpty();
    }
    assertThat(people.chair.upload("/api/plan/imports", new byte[10_000_000]).status())
        .isEqualTo(413);
  }

  @Test
  void aDocumentInGb18030IsReadLikeOneInUtf8() {
    var text = "工会工作计划\n\n一、主要工作\n\n1、开展送温暖活动。\n\n三月：\n\n1、庆祝三八妇女节\n";
    var utf8 = people.chair.upload("/api/plan/imports", text.getBytes(StandardCharsets.UTF_8));
    var gb = people.chair.upload("/api/plan/imports", text.getBytes(Charset.forName("GB18030")));
    assertThat(plansOf(gb.expect(201).id())).isEqualTo(plansOf(utf8.expect(201).id()));
  }

  private String plansOf(String importId) {
    var plans = people.chair.get("/api/plan/imports/" + importId).expect(200).json().path("plans");
    // which of the two knows of the other depends on when it is asked
    plans.forEach(plan -> ((ObjectNode) plan).remove("similarTo"));
    return plans.toString();
  }

  @Test
  void anUnknownParameterOfAListIsRefused() {
    assertThat(faultsOf(people.chair.get("/api/plan/tasks?colour=red&limit=7").expect(400)))
        .containsExactly("colour unknown");
    assertThat(faultsOf(people.chair.get("/api/plan/tasks?limit=9999").expect(400)))
        .containsExactly("limit out-of-range");
    assertThat(people.chair.get("/api/plan/tasks?after=e30").status()).isEqualTo(400);
  }
}
