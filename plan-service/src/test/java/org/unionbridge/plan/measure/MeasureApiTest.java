package org.unionbridge.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryViewStore;

class MeasureApiTest {

  private final Map<String, ViewStore<Contribution>> collections = new ConcurrentHashMap<>();
  private final Map<String, Integer> active = new ConcurrentHashMap<>();
  private final Contributions welfare = contributions("welfare");
  private final Contributions plan = contributions("plan");
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new MeasureApi(new Measures(List.of(welfare, plan))));

  private Contributions contributions(String service) {
    return new Contributions(
        "plan.measures." + service,
        "contributions_" + service,
        this::collection,
        listener -> active.getOrDefault(listener, 1));
  }

  private ViewStore<Contribution> collection(String name) {
    return collections.computeIfAbsent(name, _ -> InMemoryViewStore.of(Contribution.class));
  }

  private static void count(
      ViewStore<Contribution> store, String id, String path, long quantity, String date) {
    var contribution = new Contribution("VISIT", quantity, "times", LocalDate.parse(date));
    var kept = store.put(Entry.of(id, Actors.placeOf(path), 1, contribution)).block();
    assertThat(kept).isTrue();
  }

  private void assertSum(String post, String path, String query, long expected) {
    api.as(Actors.in(post, path))
        .get()
        .uri("/api/plan/measures?" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.quantity")
        .isEqualTo(expected);
  }

  @Test
  void theSumIsThatOfTheScopeTheCodeAndTheDays() {
    count(welfare.of(1), "visit:v1:2", "/u1/u1029/", 1, "2026-03-09");
    count(welfare.of(1), "visit:v2:2", "/u1/u1029/", 2, "2026-04-01");
    count(welfare.of(1), "visit:v3:2", "/u1/u2/", 4, "2026-03-31");
    count(plan.of(1), "entry:e1:1", "/u1/u1029/", 8, "2026-03-01");
    assertSum("federation-officer", "/u1/", "code=VISIT", 15);
    assertSum("chair", "/u1/u1029/", "code=VISIT", 11);
    assertSum("chair", "/u1/u1029/", "code=VISIT&from=2026-03-01&to=2026-03-31", 9);
    assertSum("chair", "/u1/u1029/", "code=VISIT&from=2026-03-02", 3);
    assertSum("chair", "/u1/u1029/", "code=VISIT&to=2026-03-09", 9);
    assertSum("chair", "/u1/u1029/", "code=GREETING", 0);
  }

  @Test
  void theActiveGenerationAnswersAndNoOther() {
    count(welfare.of(1), "visit:v1:2", "/u1/u1029/", 1, "2026-03-09");
    count(welfare.of(2), "visit:v1:2", "/u1/u1029/", 1, "2026-03-09");
    count(welfare.of(2), "visit:v2:2", "/u1/u1029/", 1, "2026-03-10");
    assertSum("chair", "/u1/u1029/", "code=VISIT", 1);
    active.put("plan.measures.welfare", 2);
    assertSum("chair", "/u1/u1029/", "code=VISIT", 2);
    assertThat(collections)
        .containsOnlyKeys(
            "contributions_welfare_g1", "contributions_welfare_g2", "contributions_plan_g1");
  }

  @ParameterizedTest
  @CsvSource({
    "'', code",
    "code=, code",
    "code=VISIT&from=March, from",
    "code=VISIT&to=2026-02-30, to",
    "code=VISIT&from=2026-03-02&to=2026-03-01, to",
    "code=VISIT&until=2026-03-01, until",
    "code=VISIT&code=GREETING, code"
  })
  void aQueryThatNobodyUnderstandsIsAFault(String query, String field) {
    api.as(Actors.in("chair", "/u1/u1029/"))
        .get()
        .uri("/api/plan/measures?" + query)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void measuresAreNotForMembers() {
    api.as(Actors.member("m1", "/u1/u1029/"))
        .get()
        .uri("/api/plan/measures?code=VISIT")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
