package org.unionbridge.member.union;

import static org.unionbridge.member.union.Office.CHAIR_OF_U2;
import static org.unionbridge.member.union.Office.OFFICER;
import static org.unionbridge.member.union.Office.refused;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;

class PostApiTest {

  private static final Actor FEDERATION = Actors.in("federation-officer", "/u1/");

  private final Office office = new Office();

  private static Actor chairOfU2(String memberId) {
    return new Actor(
        "account-" + memberId,
        Optional.of(memberId),
        "chair",
        Actors.placeOf("/u1/u2/"),
        Scope.within("/u1/u2/"));
  }

  @Test
  void postsAreAssignedAndVacated() {
    office.roster.joined("m1", "/u1/u2/u4/");
    var chair = Map.of("post", "chair", "memberId", "m1");
    office.post(OFFICER, "/u2/posts", chair).expectStatus().isNoContent();
    office.post(OFFICER, "/u2/posts", chair).expectStatus().isNoContent();
    office
        .get(OFFICER, "/u2")
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(2)
        .jsonPath("$.posts[0].since")
        .isEqualTo("2026-03-02");
    office
        .send(OFFICER, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of())
        .expectStatus()
        .isNoContent();
    refused(
        office.send(OFFICER, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of()),
        409,
        "post-not-held");
    refused(
        office.send(OFFICER, HttpMethod.DELETE, "/u2/posts/king/m1", Map.of()), 404, "not-found");
  }

  @Test
  void postsAreForMembersOfTheUnionOrBelowIt() {
    office.roster.joined("m1", "/u1/u3/");
    var chair = Map.of("post", "chair", "memberId", "m1");
    refused(office.post(OFFICER, "/u2/posts", chair), 422, "member-elsewhere");
    refused(
        office.post(OFFICER, "/u2/posts", Map.of("post", "chair", "memberId", "m2")),
        422,
        "unknown-reference");
  }

  @Test
  void theChairIsOneAndAdministratorsExcludeEachOther() {
    office.roster.joined("m1", "/u1/u2/");
    office.roster.joined("m2", "/u1/u2/");
    office.appoint(FEDERATION, "u1", "chair", "m1").expectStatus().isNoContent();
    office.appoint(FEDERATION, "u1", "system-admin", "m1").expectStatus().isNoContent();
    refused(office.appoint(FEDERATION, "u1", "chair", "m2"), 409, "post-taken");
    refused(office.appoint(FEDERATION, "u1", "audit-admin", "m1"), 409, "posts-apart");
  }

  @Test
  void nobodyGivesAPostAboveTheirOwnOrToThemselves() {
    office.roster.joined("m1", "/u1/u2/");
    refused(office.appoint(OFFICER, "u1", "chair", "m1"), 403, "not-yours-to-give");
    refused(
        office.appoint(CHAIR_OF_U2, "u2", "federation-officer", "m1"), 403, "not-yours-to-give");
    refused(office.appoint(CHAIR_OF_U2, "u1", "group-leader", "m1"), 404, "not-found");
    office.roster.joined("m7", "/u1/u2/");
    refused(
        office.appoint(chairOfU2("m7"), "u2", "welfare-officer", "m7"), 403, "appoints-oneself");
  }

  @Test
  void whoKeepsTheMoneyLeadsOnlyWhereTheUnionAboveHasDecidedSo() {
    office.roster.joined("m1", "/u1/u2/");
    office.appoint(OFFICER, "u2", "finance-officer", "m1").expectStatus().isNoContent();
    refused(office.appoint(OFFICER, "u2", "chair", "m1"), 409, "posts-apart-unless-decided");
    office
        .post(
            OFFICER,
            "/u2/posts",
            Map.of("post", "chair", "memberId", "m1", "decision", "总工〔2026〕3号"))
        .expectStatus()
        .isNoContent();
  }

  @Test
  void aPostIsTakenByThoseWhoMayAndLaidDownByItsHolder() {
    office.roster.joined("m1", "/u1/u2/");
    office.appoint(OFFICER, "u2", "chair", "m1").expectStatus().isNoContent();
    refused(
        office.send(CHAIR_OF_U2, HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of()),
        403,
        "not-yours-to-take");
    office
        .send(chairOfU2("m1"), HttpMethod.DELETE, "/u2/posts/chair/m1", Map.of())
        .expectStatus()
        .isNoContent();
  }

  @Test
  void administratorsSitAtTheRoot() {
    office.roster.joined("m1", "/u1/u2/");
    refused(office.appoint(FEDERATION, "u2", "system-admin", "m1"), 422, "no-such-post-here");
  }
}
