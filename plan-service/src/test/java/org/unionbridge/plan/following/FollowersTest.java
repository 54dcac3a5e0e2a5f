package org.unionbridge.plan.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.rules.PlanCommand.Publish;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.JsonNode;

class FollowersTest {

  private static final Place CITY = new Place("u1", "/u1/");
  private static final Place BESIDE = new Place("u1030", "/u1/u2/u1030/");
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private final PlanSamples samples = new PlanSamples();
  private final StandingSamples standing = new StandingSamples();
  private final InMemoryViewStore<Follower> rows = InMemoryViewStore.of(Follower.class);
  private final Followers followers = new Followers(_ -> rows, _ -> 1, standing.unions());
  private final FollowerListener listener = new FollowerListener(rows, standing.unions());
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new FollowerApi(samples.plans(), followers));
  private final WebTestClient officer = api.as(Actors.in("federation-officer", "/u1/"));

  FollowersTest() {
    standing.know(CITY, CHINA, "city", "federation");
    standing.know(new Place("u2", "/u1/u2/"), CHINA, "district", "federation");
    standing.know(PlanSamples.SCHOOL, CHINA);
    standing.know(BESIDE, CHINA);
    standing.know(new Place("b1", "/u1/u1029/b1/"), CHINA, "branch", "school");
    standing.know(new Place("u7", "/u1/u7/"), CHINA, "grassroots", "enterprise");
    standing.know(new Place("u9", "/u8/u9/"), CHINA);
    samples.adoptAt("above", CITY, PlanSamples.TEXT);
  }

  private void publish(UnitKind... kinds) {
    samples.ask(CITY, "above", new Publish(true, List.of(kinds), DAY));
  }

  private void follows(String unionId, String planId, long sequence) {
    var body =
        Golden.read(Golden.contract("plan-service", "plan.aligned", 1))
            .put("unionId", unionId)
            .put("planId", planId);
    body.putArray("above").add("above").add("p9");
    listener.apply(Inbound.event("plan:" + planId, "plan.aligned", sequence, body)).block();
  }

  private List<String> shown(WebTestClient client, String query) {
    var answer =
        client
            .get()
            .uri("/api/plan/plans/above/followers" + query)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return StreamSupport.stream(Objects.requireNonNull(answer).path("items").spliterator(), false)
        .map(line -> line.path("unionId").asString() + " " + line.path("planId").asString("-"))
        .toList();
  }

  @Test
  void thoseOfTheKindsThatThePlanIsMeantForAreShownWithThePlanThatFollowsIt() {
    publish(UnitKind.SCHOOL);
    assertThat(shown(officer, "")).containsExactly("u1029 -", "u1030 -");
    follows("u1029", "p1", 2);
    assertThat(shown(officer, "")).containsExactly("u1029 p1", "u1030 -");
    assertThat(shown(officer, "?state=none")).containsExactly("u1030 -");
    assertThat(shown(officer, "?state=follows")).containsExactly("u1029 p1");
    publish(UnitKind.SCHOOL, UnitKind.ENTERPRISE, UnitKind.FEDERATION);
    assertThat(shown(officer, "?state=none")).containsExactly("u1030 -", "u2 -", "u7 -");
  }

  @Test
  void whatIsNotPublishedOrNoMoreAsksNobody() {
    assertThat(shown(officer, "")).isEmpty();
    publish(UnitKind.SCHOOL);
    publish();
    assertThat(shown(officer, "")).isEmpty();
  }

  @Test
  void thePlanThatFollowedFirstStaysAndARepeatedFactChangesNothing() {
    publish(UnitKind.SCHOOL);
    follows("u1029", "p1", 2);
    follows("u1029", "p2", 5);
    follows("u1029", "p1", 2);
    assertThat(shown(officer, "?state=follows")).containsExactly("u1029 p1");
    assertThat(rows.all()).hasSize(2);
  }

  @Test
  void aPageOfFewGoesOnAndTheScopeIsKept() {
    publish(UnitKind.SCHOOL);
    assertThat(shown(officer, "?limit=1")).hasSizeLessThanOrEqualTo(1);
    for (var other : List.of("/u1/u1029/", "/u8/")) {
      api.as(Actors.in("federation-officer", other))
          .get()
          .uri("/api/plan/plans/above/followers")
          .exchange()
          .expectStatus()
          .isNotFound();
    }
    officer
        .get()
        .uri("/api/plan/plans/above/followers?state=some")
        .exchange()
        .expectStatus()
        .isBadRequest();
    api.as(Actors.in("member", "/u1/"))
        .get()
        .uri("/api/plan/plans/above/followers")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
