package org.unionbridge.plan.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.kinds.KindCalls.CATALOGUE;
import static org.unionbridge.plan.kinds.KindCalls.codes;
import static org.unionbridge.plan.kinds.KindCalls.get;
import static org.unionbridge.plan.kinds.KindCalls.post;
import static org.unionbridge.plan.kinds.KindCalls.put;
import static org.unionbridge.plan.kinds.KindCalls.tea;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.testing.Actors;

/** The catalogue as unions meet it: shipped, extended by their federation, and by no other. */
class KindApiTest {

  private final KindCalls calls = new KindCalls();

  @Test
  void theCatalogueIsListedByAreaAndByWord() {
    assertThat(codes(calls.school, "")).hasSameSizeAs(CATALOGUE.kinds());
    assertThat(codes(calls.school, "?area=money"))
        .contains("money-audit")
        .allMatch(c -> c.startsWith("money-"));
    assertThat(codes(calls.school, "?word=审计")).contains("money-audit");
    assertThat(codes(calls.school, "?word=AUDIT&area=money")).contains("money-audit");
    assertThat(codes(calls.school, "?area=nowhere")).isEmpty();
    get(calls.school, "?colour=red").expectStatus().isBadRequest();
  }

  @Test
  void namesFollowTheLanguageOfTheAsker() {
    get(calls.school, "/money-audit").expectBody().jsonPath("$.name").isEqualTo("经费审查审计");
    calls
        .school
        .get()
        .uri("/api/plan/kinds/money-audit")
        .header("Accept-Language", "en")
        .exchange()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("Audit")
        .jsonPath("$.fields[0].name")
        .isEqualTo("Day")
        .jsonPath("$.measure.code")
        .isEqualTo("AUDIT")
        .jsonPath("$.own")
        .isEqualTo(false)
        .jsonPath("$.offered")
        .isEqualTo(true);
    get(calls.school, "/no-such-kind").expectStatus().isNotFound();
  }

  @Test
  void aFederationsOwnKindHoldsBelowItAndNowhereElse() {
    calls.added();
    assertThat(codes(calls.school, "?word=茶艺")).containsExactly("own-tea");
    get(calls.school, "/own-tea")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.own")
        .isEqualTo(true);
    assertThat(codes(calls.elsewhere, "?word=茶艺")).isEmpty();
    get(calls.elsewhere, "/own-tea").expectStatus().isNotFound();
    put(calls.elsewhere, "own-tea", tea()).expectStatus().isNotFound();
    post(calls.elsewhere, "/own-tea/withdrawal", Map.of()).expectStatus().isNotFound();
    assertThat(calls.store.facts()).containsExactly("plan.kind.added");
  }

  @Test
  void whatAFederationSaysIsProposedBelowItAndNowhereElse() {
    calls.added();
    assertThat(proposed("/u1/u5/u1029/")).isEqualTo("own-tea");
    assertThat(proposed("/u2/u7/")).isEqualTo("none");
  }

  private String proposed(String path) {
    return calls
        .kinds
        .at(Actors.placeOf(path), Locale.ENGLISH)
        .map(ProposedKinds::proposals)
        .map(proposals ->
            proposals.propose("举办茶艺比拼", List.of()).stream()
                .findFirst()
                .map(first -> first.kind().code())
                .orElse("none"))
        .blockOptional()
        .orElseThrow();
  }
}
