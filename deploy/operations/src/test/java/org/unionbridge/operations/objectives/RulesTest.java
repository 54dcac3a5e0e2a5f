package org.unionbridge.operations.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.operations.objectives.Alerts.Alert;
import org.unionbridge.operations.objectives.Alerts.Expected;
import org.unionbridge.testing.Golden;

/** The committed rules: sound, tried out, and each with somebody's instructions. */
class RulesTest {

  private static final List<String> PARTS = List.of("## What it means", "## Look at", "## Do");

  @ParameterizedTest
  @ValueSource(strings = {"objectives.yml", "causes.yml"})
  void prometheusUnderstandsTheRulesAndTheyDoAsTheirTestsSay(String name) throws Exception {
    assertThat(Promtool.succeedsWith("check", "rules", Alerts.rules(name).toString()))
        .contains("SUCCESS");
    Promtool.succeedsWith("test", "rules", Alerts.tests(name).toString());
  }

  @Test
  void everyAlertHasATestThatFiresItAndOneInWhichItIsSilent() {
    var fired = new HashSet<String>();
    var silent = new HashSet<String>();
    for (Expected expected : Alerts.expectations()) {
      expected.firing().forEach(burning -> fired.add(expected.alert() + " " + burning));
      if (expected.firing().isEmpty()) {
        silent.add(expected.alert());
      }
    }
    var all = Alerts.all();
    assertThat(fired)
        .isEqualTo(
            all.stream()
                .map(alert -> alert.name() + " " + alert.burning())
                .collect(Collectors.toSet()));
    assertThat(silent).isEqualTo(all.stream().map(Alert::name).collect(Collectors.toSet()));
  }

  @Test
  void everyAlertSaysWhatItMeansWhatToLookAtAndWhatToDo() {
    for (Alert alert : Alerts.all()) {
      assertThat(alert.severity()).as(alert.name()).isIn("page", "ticket");
      assertThat(alert.annotations())
          .as(alert.name())
          .containsOnlyKeys("summary", "figure", "runbook")
          .containsEntry("runbook", "docs/runbooks/" + alert.name() + ".md");
      assertThat(alert.annotations().get("summary")).as(alert.name()).contains(" / ");
    }
  }

  @Test
  void everyAlertHasARunbookAndEveryRunbookAnAlert() throws IOException {
    var written = new ArrayList<String>();
    try (var files = Files.list(Golden.root().resolve("docs/runbooks"))) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString().replace(".md", "");
        if (!name.equals("README")) {
          written.add(name);
          var text = Files.readString(file);
          assertThat(text).as(name).startsWith("# " + name + "\n").contains(PARTS);
        }
      }
    }
    Set<String> names = Alerts.all().stream().map(Alert::name).collect(Collectors.toSet());
    assertThat(written).containsExactlyInAnyOrderElementsOf(names);
  }
}
