package org.unionbridge.operations.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.testing.Golden;

/** From the objectives to their rules. */
class ObjectivesTest {

  private static final String ONE =
      """
      objectives:
        - {alert: A, name: b, says: c, percent: 99.9, all: d, good: e, least: 1}
      """;

  private static Objectives committed() throws IOException {
    return Objectives.read(
        Files.readString(Golden.root().resolve("deploy/prometheus/objectives.yml")));
  }

  @Test
  void theRulesAreMadeFromTheObjectives() throws IOException {
    Golden.assertText(
        Golden.root().resolve("deploy/prometheus/rules/objectives.yml"),
        ObjectiveRules.of(committed()));
  }

  @Test
  void eachObjectiveCallsSomebodyAtThreeSpeeds() throws IOException {
    var rules = ObjectiveRules.of(committed());
    for (var objective : committed().objectives()) {
      assertThat(rules.lines().filter(("      - alert: " + objective.alert())::equals)).hasSize(3);
    }
  }

  @Test
  void theBudgetIsWhatThePercentLeaves() {
    assertThat(Objectives.read(ONE).objectives().getFirst().budget()).isEqualByComparingTo("0.001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"percent: 100", "percent: 0", "least: 0", "colour: red"})
  void whatCannotBePromisedIsRefused(String instead) {
    var name = instead.substring(0, instead.indexOf(':'));
    var changed =
        name.equals("colour")
            ? ONE.replace("least: 1", "least: 1, " + instead)
            : ONE.replaceAll(name + ": [\\d.]+", instead);
    assertThatThrownBy(() -> Objectives.read(changed)).isInstanceOf(RuntimeException.class);
  }
}
