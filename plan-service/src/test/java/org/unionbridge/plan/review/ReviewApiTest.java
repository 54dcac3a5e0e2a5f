package org.unionbridge.plan.review;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.importing.ImportSamples;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.programme.ProgrammeSamples;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

class ReviewApiTest {

  private static final String URI = "/api/plan/plans/p1/review";
  private static final Proposals KINDS = Proposals.of(Catalogue.shipped().kinds());
  private static final String SOURCE =
      "工会工作计划篇一\n一、主要工作\n1、组织春游\n\n工会工作计划篇二\n一、 主要工作\n\n1、召开教代会 \n";

  private final PlanSamples samples = new PlanSamples();
  private final Imports imports = ImportSamples.holding("i1", PlanSamples.SCHOOL, SOURCE);
  private final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new ReviewApi(
              samples.plans(),
              imports,
              (_, language) -> Mono.just(new ProposedKinds(KINDS, language)),
              new ProgrammeSamples().programmes(),
              WorkCalendar.bundled()));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  ReviewApiTest() {
    var read = imports.plan(Scope.everything(), "i1", 2).blockOptional().orElseThrow().state();
    samples.draft("p1", PlanSamples.SCHOOL, read);
  }

  @Test
  void everyLineNamesTheLinesThatItWasReadFromAndTheWordsThatLedToItsKind() {
    officer
        .get()
        .uri(URI)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.counts.all")
        .isEqualTo(2)
        .jsonPath("$.lines[1].lines")
        .isEqualTo(java.util.List.of(8, 8))
        .jsonPath("$.lines[1].marks.kinds[0].words[0]")
        .isEqualTo("教代会");
  }

  @Test
  void theSourceIsNotALetterChanged() {
    officer
        .get()
        .uri(URI + "/source")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.plans")
        .isEqualTo(2)
        .jsonPath("$.lines.length()")
        .isEqualTo(3)
        .jsonPath("$.lines[1].text")
        .isEqualTo("一、 主要工作")
        .jsonPath("$.lines[2].number")
        .isEqualTo(8);
    officer
        .get()
        .uri(URI + "/source?after=6")
        .exchange()
        .expectBody()
        .jsonPath("$.lines.length()")
        .isEqualTo(1);
    officer.get().uri(URI + "/source?after=x").exchange().expectStatus().isBadRequest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/source"})
  void whoeverIsOutsideTheScopeFindsNothing(String route) {
    api.as(Actors.in("plan-officer", "/u1/u2000/"))
        .get()
        .uri(URI + route)
        .exchange()
        .expectStatus()
        .isNotFound();
    api.as(Actors.in("group-leader", "/u1/u1029/"))
        .get()
        .uri(URI + route)
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void namesAreInTheReadersLanguage() {
    officer
        .get()
        .uri(URI)
        .header("Accept-Language", Locale.ENGLISH.toLanguageTag())
        .exchange()
        .expectBody()
        .jsonPath("$.lines[1].marks.kinds[0].name")
        .value(
            name -> org.assertj.core.api.Assertions.assertThat((String) name).matches("[ -~’]+"));
  }
}
