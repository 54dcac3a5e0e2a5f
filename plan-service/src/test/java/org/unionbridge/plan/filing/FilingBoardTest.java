package org.unionbridge.plan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.JsonNode;

class FilingBoardTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final StandingSamples standing = new StandingSamples();
  private final ViewStore<BoardRow> rows = InMemoryViewStore.of(BoardRow.class);
  private final BoardListener listener = new BoardListener(rows, standing.unions());
  private final ApiClient api = api(MonthDay.of(3, 31));
  private final WebTestClient above = api.as(Actors.in("federation-officer", "/u1/"));

  FilingBoardTest() {
    for (var id : List.of("u10", "u11", "u12")) {
      standing.know(new Place(id, "/u1/" + id + "/"), ZONE);
    }
    standing.know(new Place("u1", "/u1/"), ZONE);
    standing.know(new Place("u20", "/u2/u20/"), ZONE);
  }

  private ApiClient api(MonthDay due) {
    var board = new FilingBoard(_ -> rows, _ -> 0, standing.unions(), due);
    return ApiClient.of("plan", Contexts.NOW, new BoardApi(board, standing.unions()));
  }

  private void told(String unionId, String type, long sequence) {
    var body =
        Golden.read(Golden.contract("plan-service", type, 1))
            .put("planId", "p-" + unionId)
            .put("unionId", unionId)
            .put("year", 2026);
    if (body.has("revision")) {
      body.put("revision", 1);
    }
    listener.apply(Inbound.event("plan:p-" + unionId, type, sequence, body)).block();
  }

  private static List<String> lines(WebTestClient client, String query) {
    var board =
        client
            .get()
            .uri("/api/plan/filings" + query)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(board)
        .at("/unions/items")
        .valueStream()
        .map(line ->
            line.path("unionId").asString()
                + " "
                + line.path("state").asString()
                + (line.path("late").asBoolean() ? " late" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "plan.drafted, draft",
    "plan.submitted, in-committee",
    "plan.sent-back, draft",
    "plan.adopted, approved",
    "plan.approved, approved",
    "plan.filed, filed",
    "plan.filing.returned, returned",
    "plan.filing.accepted, accepted",
    "plan.withdrawn, none"
  })
  void everyFactMovesItsUnion(String type, String state) {
    told("u10", type, 1);
    assertThat(lines(above, "?year=2026")).containsExactly("u10 " + state, "u11 none", "u12 none");
  }

  @Test
  void aLaterRevisionAndWhatIsWrittenMoveNothing() {
    told("u10", "plan.filed", 3);
    var revised = Golden.read(Golden.contract("plan-service", "plan.approved", 1));
    assertThat(FilingFact.of(Inbound.event("plan:p", "plan.approved", 4, revised)))
        .isEqualTo(new FilingFact.NotForUs());
    told("u10", "plan.draft.changed", 5);
    told("u10", "plan.adopted", 1);
    assertThat(lines(above, "")).first().isEqualTo("u10 filed");
  }

  @Test
  void whoHasNotFiledByTheDayIsLate() {
    told("u10", "plan.approved", 1);
    told("u11", "plan.filed", 1);
    var strict = api(MonthDay.of(2, 28)).as(Actors.in("federation-officer", "/u1/"));
    assertThat(lines(strict, "?year=2026"))
        .containsExactly("u10 approved late", "u11 filed", "u12 none late");
    assertThat(lines(strict, "?state=late")).containsExactly("u10 approved late", "u12 none late");
    assertThat(lines(strict, "?state=none")).containsExactly("u12 none late");
    assertThat(lines(strict, "?state=filed")).containsExactly("u11 filed");
    assertThat(lines(strict, "?year=2027")).contains("u11 none");
  }

  @Test
  void theBoardIsReadPageByPage() {
    var first =
        above
            .get()
            .uri("/api/plan/filings?limit=2")
            .exchange()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    var next = Objects.requireNonNull(first).at("/unions/next").asString();
    assertThat(lines(above, "?limit=2&after=" + next)).containsExactly("u11 none", "u12 none");
  }

  @Test
  void unionsElsewhereAreOnNobodysBoard() {
    told("u10", "plan.filed", 1);
    var beside = api.as(Actors.in("federation-officer", "/u2/"));
    assertThat(lines(beside, "")).containsExactly("u20 none");
    assertThat(lines(beside, "?state=filed")).isEmpty();
    for (var post : List.of("member", "group-leader", "welfare-officer")) {
      api.as(Actors.in(post, "/u1/"))
          .get()
          .uri("/api/plan/filings")
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?state=lost", "?year=1926", "?unionId=u10"})
  void aQueryThatNobodyKnowsIsAFault(String query) {
    above.get().uri("/api/plan/filings" + query).exchange().expectStatus().isBadRequest();
  }

  @Test
  void theFurthestOfTwoPlansCounts() {
    told("u10", "plan.filed", 1);
    var body =
        Golden.read(Golden.contract("plan-service", "plan.drafted", 1))
            .put("planId", "p2")
            .put("unionId", "u10");
    listener.apply(Inbound.event("plan:p2", "plan.drafted", 1, body)).block();
    assertThat(lines(above, "")).first().isEqualTo("u10 filed");
    assertThat(rows.count(Scope.everything(), Criteria.any()).blockOptional()).contains(2L);
  }
}
