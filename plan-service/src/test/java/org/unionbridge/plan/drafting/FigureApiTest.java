package org.unionbridge.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureApiTest {

  private final DraftCalls calls = new DraftCalls();

  @Test
  void figuresComeFromTheWordsUntilSomebodySetsThem() {
    assertThat(calls.line("n2").figures()).hasSize(1);
    assertThat(calls.line("n2").figuresByHand()).isFalse();
    var target =
        Map.of("class", "target", "comparator", ">=", "min", "95.5", "unit", "%", "text", "参与率");
    calls.post(calls.officer, "/lines/n2/figures", 1, target).expectStatus().isOk();
    var often = Map.of("class", "frequency", "comparator", "=", "min", "2", "per", "month");
    calls.put("/lines/n2/figures/1", 2, often).expectStatus().isOk();
    assertThat(calls.line("n2").figures()).hasSize(2);
    assertThat(calls.line("n2").figures().getFirst().per()).contains("month");
    assertThat(calls.line("n2").figures().getLast().min()).contains(new BigDecimal("95.5"));
    calls.post(calls.officer, "/lines/n2/figures/1/removal", 3, Map.of()).expectStatus().isOk();
    assertThat(calls.line("n2").figures()).hasSize(1);
    assertThat(calls.line("n2").figuresByHand()).isTrue();
    calls
        .post(calls.officer, "/lines/n2/figures/2/removal", 4, Map.of())
        .expectStatus()
        .isNotFound();
    calls
        .post(calls.officer, "/lines/n2/figures/0/removal", 4, Map.of())
        .expectStatus()
        .isNotFound();
    calls.post(calls.officer, "/lines/n2/figures/reading", 4, Map.of()).expectStatus().isOk();
    assertThat(calls.line("n2").figuresByHand()).isFalse();
    assertThat(calls.line("n2").figures()).hasSize(1);
    var range = Map.of("class", "frequency", "comparator", "range", "min", "5", "max", "x");
    calls
        .put("/lines/n2/figures/1", 5, range)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value((List<String> fields) -> assertThat(fields).containsExactly("max", "per"));
  }
}
