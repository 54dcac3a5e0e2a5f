package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.member.post.Appointments;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Headcounts.Headcount;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

class UnionApiTest {

  private static final Actor FOUNDER = Actors.in("founder", "/");
  private static final Actor OFFICER = Actors.in("organisation-officer", "/u1/");
  private static final Actor FEDERATION = Actors.in("federation-officer", "/u1/");
  private static final Actor CHAIR_OF_U2 = Actors.in("chair", "/u1/u2/");
  private static final Actor OF_U3 = Actors.in("organisation-officer", "/u1/u3/");
  private static final String BASE = "/api/member/unions";

  private final Tree tree = new Tree();
  private final Roster roster = new Roster();
  private final ApiClient api =
      ApiClient.of(
          "member",
          Contexts.NOW,
          new UnionApi(
              tree.store(),
              tree.unions(),
              roster,
              new UnionReading(tree.store(), tree.unions(), UnionApiTest::counted)),
          new PostApi(tree.store(), roster, Appointments.load("rights/appointments.yml")));

  private static Mono<Map<String, Headcount>> counted(Collection<Place> unions) {
    return Mono.just(Map.of("u2", new Headcount(3, 189)));
  }

  @BeforeEach
  void plant() {
    tree.with("u2", "city", "u1").with("u3", "city", "u1").with("u4", "grassroots", "u2");
  }

  private static Actor chairOfU2(String memberId) {
    return new Actor(
        "account-" + memberId,
        Optional.of(memberId),
        "chair",
        Actors.placeOf("/u1/u2/"),
        Scope.within("/u1/u2/"));
  }

  private ResponseSpec send(Actor actor, HttpMethod method, String uri, Map<String, ?> body) {
    return api.as(actor).method(method).uri(BASE + uri).bodyValue(body).exchange();
  }

  private ResponseSpec post(Actor actor, String uri, Map<String, ?> body) {
    return send(actor, HttpMethod.POST, uri, body);
  }

  private ResponseSpec get(Actor actor, String uri) {
    return api.as(actor).get().uri(BASE + uri).exchange();
  }

  private ResponseSpec appoint(Actor actor, String union, String post, String memberId) {
    return post(actor, "/" + union + "/posts", Map.of("post", post, "memberId", memberId));
  }

  private static Map<String, String> school(String... parentId) {
    return parentId.length == 0
        ? Map.of("name", "二小工会", "level", "grassroots", "kind", "school")
        : Map.of("name", "二小工会", "level", "grassroots", "kind", "school", "parentId", parentId[0]);
  }

  private static void refused(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  @Test
  void aFoundedUnionIsSeenBelowItsParent() {
    post(OFFICER, "", school("u2"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"");
    get(OFFICER, "?parentId=u2")
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(2)
        .jsonPath("$.items[?(@.name == '二小工会')].zone")
        .isEqualTo("Asia/Shanghai");
  }

  @Test
  void aUnionIsShownWithItsFiguresAndWithThoseAboveItInScope() {
    get(OFFICER, "?parentId=u1")
        .expectBody()
        .jsonPath("$.items[?(@.id == 'u2')].memberCount")
        .isEqualTo(3)
        .jsonPath("$.items[?(@.id == 'u2')].memberTotal")
        .isEqualTo(189)
        .jsonPath("$.items[?(@.id == 'u2')].childCount")
        .isEqualTo(1)
        .jsonPath("$.items[?(@.id == 'u3')].memberTotal")
        .isEqualTo(0);
    get(OFFICER, "/u4")
        .expectBody()
        .jsonPath("$.ancestors[*].id")
        .isEqualTo(List.of("u1", "u2"))
        .jsonPath("$.ancestors[0].name")
        .isEqualTo("工会u1");
    get(CHAIR_OF_U2, "/u4").expectBody().jsonPath("$.ancestors[*].id").isEqualTo("u2");
  }

  @Test
  void theRootIsFoundedOnceAndByTheFounderOnly() {
    refused(post(OFFICER, "", school()), 404, "not-found");
    refused(post(Actors.in("federation-officer", "/"), "", school()), 403, "founder-only");
    post(FOUNDER, "", school()).expectStatus().isCreated();
    refused(post(FOUNDER, "", school()), 409, "already-founded");
  }

  @Test
  void aParentOutsideOfTheScopeDoesNotExist() {
    refused(post(OF_U3, "", school("u2")), 422, "unknown-reference");
  }

  @Test
  void everyFaultOfARequestIsNamed() {
    post(
            OFFICER,
            "",
            Map.of("level", "village", "kind", "school", "zone", "Mars/Base", "parentId", "u2"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].code")
        .value(
            codes -> assertThat(codes.toString()).contains("required", "not-one-of", "bad-zone"));
  }

  @Test
  void levelsNestDownwardsOnly() {
    refused(post(OFFICER, "", school("u4")), 422, "level-not-below");
  }

  @Test
  void renamingMovingAndClosingAnswerWithTheNextVersion() {
    post(OFFICER, "/u4/name", Map.of("name", "三小工会")).expectStatus().isNoContent();
    post(OFFICER, "/u4/parent", Map.of("parentId", "u3"))
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"3\"");
    get(OF_U3, "/u4").expectStatus().isOk().expectBody().jsonPath("$.path").isEqualTo("/u1/u3/u4/");
    post(OFFICER, "/u4/closure", Map.of()).expectStatus().isNoContent();
    get(OF_U3, "/u4").expectBody().jsonPath("$.active").isEqualTo(false);
    refused(post(OFFICER, "/u4/name", Map.of("name", "四小工会")), 409, "union-closed");
    refused(post(OFFICER, "", school("u4")), 409, "parent-closed");
  }

  @Test
  void aUnionDoesNotMoveBelowItself() {
    refused(post(OFFICER, "/u2/parent", Map.of("parentId", "u4")), 422, "below-itself");
  }

  @Test
  void aUnionInUseIsNotClosed() {
    refused(post(OFFICER, "/u2/closure", Map.of()), 409, "has-unions");
    roster.joined("m1", "/u1/u2/u4/");
    refused(post(OFFICER, "/u4/closure", Map.of()), 409, "has-members");
  }

  @Test
  void postsAreAssignedAndVacated() {
    roster.joined("m1", "/u1/u2/u4/");
    var chair = Map.of("post", "chair", "memberId", "m1");
    post(OFFICER, "/u2/posts", chair).expectStatus().isNoContent();
    post(OFFICER, "/u2/posts", chair).expectStatus().isNoContent();
    get(OFFICER, "/u2")
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(2)
        .jsonPath("$.posts[0].since")
        .isEqualTo("2026-03-02");
    send(OFFICER, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of()).expectStatus().isNoContent();
    refused(send(OFFICER, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of()), 409, "post-not-held");
    refused(send(OFFICER, HttpMethod.DELETE, "/u2/posts/king/m1", Map.of()), 404, "not-found");
  }

  @Test
  void postsAreForMembersOfTheUnionOrBelowIt() {
    roster.joined("m1", "/u1/u3/");
    var chair = Map.of("post", "chair", "memberId", "m1");
    refused(post(OFFICER, "/u2/posts", chair), 422, "member-elsewhere");
    refused(
        post(OFFICER, "/u2/posts", Map.of("post", "chair", "memberId", "m2")),
        422,
        "unknown-reference");
  }

  @Test
  void theChairIsOneAndAdministratorsExcludeEachOther() {
    roster.joined("m1", "/u1/u2/");
    roster.joined("m2", "/u1/u2/");
    appoint(FEDERATION, "u1", "chair", "m1").expectStatus().isNoContent();
    appoint(FEDERATION, "u1", "system-admin", "m1").expectStatus().isNoContent();
    refused(appoint(FEDERATION, "u1", "chair", "m2"), 409, "post-taken");
    refused(appoint(FEDERATION, "u1", "audit-admin", "m1"), 409, "posts-apart");
  }

  @Test
  void nobodyGivesAPostAboveTheirOwnOrToThemselves() {
    roster.joined("m1", "/u1/u2/");
    refused(appoint(OFFICER, "u1", "chair", "m1"), 403, "not-yours-to-give");
    refused(appoint(CHAIR_OF_U2, "u2", "federation-officer", "m1"), 403, "not-yours-to-give");
    refused(appoint(CHAIR_OF_U2, "u1", "group-leader", "m1"), 404, "not-found");
    roster.joined("m7", "/u1/u2/");
    refused(appoint(chairOfU2("m7"), "u2", "welfare-officer", "m7"), 403, "appoints-oneself");
  }

  @Test
  void whoKeepsTheMoneyLeadsOnlyWhereTheUnionAboveHasDecidedSo() {
    roster.joined("m1", "/u1/u2/");
    appoint(OFFICER, "u2", "finance-officer", "m1").expectStatus().isNoContent();
    refused(appoint(OFFICER, "u2", "chair", "m1"), 409, "posts-apart-unless-decided");
    post(OFFICER, "/u2/posts", Map.of("post", "chair", "memberId", "m1", "decision", "总工〔2026〕3号"))
        .expectStatus()
        .isNoContent();
  }

  @Test
  void aPostIsTakenByThoseWhoMayAndLaidDownByItsHolder() {
    roster.joined("m1", "/u1/u2/");
    appoint(OFFICER, "u2", "chair", "m1").expectStatus().isNoContent();
    refused(
        send(CHAIR_OF_U2, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of()),
        403,
        "not-yours-to-take");
    send(chairOfU2("m1"), HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of())
        .expectStatus()
        .isNoContent();
  }

  @Test
  void administratorsSitAtTheRoot() {
    roster.joined("m1", "/u1/u2/");
    refused(appoint(FEDERATION, "u2", "system-admin", "m1"), 422, "no-such-post-here");
  }

  @Test
  void aPostWithoutTheRightIsRefused() {
    refused(post(Actors.in("group-leader", "/u1/"), "", school("u2")), 403, "not-permitted");
  }

  static Stream<UnionRefusal> everyRefusalHasItsTexts() {
    return Stream.of(
        new UnionRefusal.NotFounded(),
        new UnionRefusal.AlreadyFounded(),
        new UnionRefusal.UnionClosed(),
        new UnionRefusal.FounderOnly(),
        new UnionRefusal.ParentClosed(),
        new UnionRefusal.LevelNotBelow(),
        new UnionRefusal.BelowItself(),
        new UnionRefusal.HasUnions(),
        new UnionRefusal.HasMembers(),
        new UnionRefusal.MemberElsewhere(),
        new UnionRefusal.PostTaken(),
        new UnionRefusal.NotYoursToGive(),
        new UnionRefusal.NotYoursToTake(),
        new UnionRefusal.Oneself(),
        new UnionRefusal.PostsApart(Post.CHAIR, true),
        new UnionRefusal.PostsApart(Post.CHAIR, false),
        new UnionRefusal.DecidedFromAbove(),
        new UnionRefusal.PostNotHeld());
  }

  @ParameterizedTest
  @MethodSource
  void everyRefusalHasItsTexts(UnionRefusal refusal) {
    var problem = UnionApi.explain(refusal);
    for (Locale language : Texts.SPOKEN) {
      for (String part : new String[] {".title", ".detail"}) {
        var key = "problem." + problem.code() + part;
        assertThat(Texts.of("member").text(key, problem.arguments(), language)).isNotBlank();
      }
    }
  }
}
