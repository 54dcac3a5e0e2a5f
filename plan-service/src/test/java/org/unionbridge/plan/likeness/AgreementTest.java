package org.unionbridge.plan.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionbridge.plan.importing.ImportSamples;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class AgreementTest {

  private static final String OTHERWISE =
      ImportSamples.TEXT.replace("组织春游", "举办教职工趣味运动会").replace("慰问退休教师", "走访慰问退休教师");

  private static Plan plan(String text) {
    return ImportSamples.holding("i1", PlanSamples.SCHOOL, text)
        .plan(Scope.everything(), "i1", 1)
        .blockOptional()
        .orElseThrow()
        .state();
  }

  @Test
  void aPlanAgreesWithItselfInEveryLine() {
    var agreement = Agreement.of(plan(ImportSamples.TEXT), plan(ImportSamples.TEXT));
    assertThat(agreement.rows()).allMatch(row -> row.share() == 1);
    assertThat(agreement.alike()).isZero();
  }

  @Test
  void whatOnlyOneSaysStandsAlone() {
    var agreement = Agreement.of(plan(ImportSamples.TEXT), plan(OTHERWISE));
    assertThat(agreement.alike()).isEqualTo(1);
    assertThat(agreement.rows())
        .filteredOn(row -> row.share() == 0)
        .extracting(row -> row.one().or(row::other).orElseThrow().text())
        .containsExactly("组织春游", "举办教职工趣味运动会");
  }

  @Test
  void bothMustLieInTheScope() {
    var imports = ImportSamples.holding("i1", PlanSamples.SCHOOL, ImportSamples.TEXT);
    var api = ApiClient.of("plan", Contexts.NOW, new LikenessApi(imports));
    var uri = "/api/plan/imports/i1/likeness/";
    var officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));
    officer
        .get()
        .uri(uri + "i1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.alike")
        .isEqualTo(0);
    officer.get().uri(uri + "i2").exchange().expectStatus().isNotFound();
    officer.get().uri(uri + "i1?with=2").exchange().expectStatus().isEqualTo(422);
    officer.get().uri(uri + "i1?plan=0").exchange().expectStatus().isBadRequest();
    api.as(Actors.in("plan-officer", "/u1/u2000/"))
        .get()
        .uri(uri + "i1")
        .exchange()
        .expectStatus()
        .isNotFound();
  }
}
