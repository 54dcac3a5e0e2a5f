package org.unionbridge.plan.importing;

import org.junit.jupiter.api.Test;

class ImportKindsTest {

  private final ImportCalls calls = new ImportCalls();

  @Test
  void anItemCarriesTheKindsOfWorkThatItMayMean() {
    calls
        .officer
        .get()
        .uri("/api/plan/imports/{id}", calls.sent())
        .header("Accept-Language", "en")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$..kinds[?(@.code == 'activity-tour')].words[0]")
        .isEqualTo("春游")
        .jsonPath("$..kinds[?(@.code == 'activity-tour')].name")
        .isEqualTo("Tours and study visits")
        .jsonPath("$.plans[0].nodes[0].kinds")
        .doesNotExist();
  }
}
