package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.union.Office.CHAIR_OF_U2;
import static org.unionbridge.member.union.Office.OFFICER;
import static org.unionbridge.member.union.Office.refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.post.Post;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;

class UnionApiTest {

  private static final Actor FOUNDER = Actors.in("founder", "/");
  private static final Actor OF_U3 = Actors.in("organisation-officer", "/u1/u3/");

  private final Office office = new Office();

  private static Map<String, String> school(String... parentId) {
    return parentId.length == 0
        ? Map.of("name", "二小工会", "level", "grassroots", "kind", "school")
        : Map.of("name", "二小工会", "level", "grassroots", "kind", "school", "parentId", parentId[0]);
  }

  @Test
  void aFoundedUnionIsSeenBelowItsParent() {
    office
        .post(OFFICER, "", school("u2"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"");
    office
        .get(OFFICER, "?parentId=u2")
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(2)
        .jsonPath("$.items[?(@.name == '二小工会')].zone")
        .isEqualTo("Asia/Shanghai");
  }

  @Test
  void aUnionIsShownWithItsFiguresAndWithThoseAboveItInScope() {
    office
        .get(OFFICER, "?parentId=u1")
        .expectBody()
        .jsonPath("$.items[?(@.id == 'u2')].memberCount")
        .isEqualTo(3)
        .jsonPath("$.items[?(@.id == 'u2')].memberTotal")
        .isEqualTo(189)
        .jsonPath("$.items[?(@.id == 'u2')].childCount")
        .isEqualTo(1)
        .jsonPath("$.items[?(@.id == 'u3')].memberTotal")
        .isEqualTo(0);
    office
        .get(OFFICER, "/u4")
        .expectBody()
        .jsonPath("$.ancestors[*].id")
        .isEqualTo(List.of("u1", "u2"))
        .jsonPath("$.ancestors[0].name")
        .isEqualTo("工会u1");
    office.get(CHAIR_OF_U2, "/u4").expectBody().jsonPath("$.ancestors[*].id").isEqualTo("u2");
  }

  @Test
  void theRootIsFoundedOnceAndByTheFounderOnly() {
    refused(office.post(OFFICER, "", school()), 404, "not-found");
    refused(office.post(Actors.in("federation-officer", "/"), "", school()), 403, "founder-only");
    office.post(FOUNDER, "", school()).expectStatus().isCreated();
    refused(office.post(FOUNDER, "", school()), 409, "already-founded");
  }

  @Test
  void aParentOutsideOfTheScopeDoesNotExist() {
    refused(office.post(OF_U3, "", school("u2")), 422, "unknown-reference");
  }

  @Test
  void everyFaultOfARequestIsNamed() {
    office
        .post(
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
    refused(office.post(OFFICER, "", school("u4")), 422, "level-not-below");
  }

  @Test
  void renamingMovingAndClosingAnswerWithTheNextVersion() {
    office.post(OFFICER, "/u4/name", Map.of("name", "三小工会")).expectStatus().isNoContent();
    office
        .post(OFFICER, "/u4/parent", Map.of("parentId", "u3"))
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("ETag", "\"3\"");
    office
        .get(OF_U3, "/u4")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.path")
        .isEqualTo("/u1/u3/u4/");
    office.post(OFFICER, "/u4/closure", Map.of()).expectStatus().isNoContent();
    office.get(OF_U3, "/u4").expectBody().jsonPath("$.active").isEqualTo(false);
    refused(office.post(OFFICER, "/u4/name", Map.of("name", "四小工会")), 409, "union-closed");
    refused(office.post(OFFICER, "", school("u4")), 409, "parent-closed");
  }

  @Test
  void aUnionDoesNotMoveBelowItself() {
    refused(office.post(OFFICER, "/u2/parent", Map.of("parentId", "u4")), 422, "below-itself");
  }

  @Test
  void aUnionInUseIsNotClosed() {
    refused(office.post(OFFICER, "/u2/closure", Map.of()), 409, "has-unions");
    office.roster.joined("m1", "/u1/u2/u4/");
    refused(office.post(OFFICER, "/u4/closure", Map.of()), 409, "has-members");
  }

  @Test
  void aPostWithoutTheRightIsRefused() {
    refused(office.post(Actors.in("group-leader", "/u1/"), "", school("u2")), 403, "not-permitted");
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
