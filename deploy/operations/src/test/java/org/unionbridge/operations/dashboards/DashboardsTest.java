package org.unionbridge.operations.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of Grafana are those of the code, and each picture says what it is. */
class DashboardsTest {

  private static final String CHINESE_THEN_ENGLISH = "[\\p{IsHan}].* / .+";

  private static Path directory() {
    return Golden.root().resolve("deploy/grafana/dashboards");
  }

  private static List<Dashboard> all() {
    return Dashboards.all(
        Stream.of("objectives", "causes").flatMap(DashboardsTest::alerts).distinct().toList());
  }

  private static Stream<WatchedFigure> alerts(String file) {
    return yaml("deploy/prometheus/rules/" + file + ".yml")
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .filter(rule -> rule.has("alert"))
        .map(rule ->
            new WatchedFigure(
                rule.path("alert").stringValue(),
                rule.path("annotations").path("summary").stringValue(),
                rule.path("annotations").path("figure").stringValue(),
                rule.path("annotations").path("runbook").stringValue()));
  }

  private static JsonNode yaml(String file) {
    try {
      var text = Files.readString(Golden.root().resolve(file));
      return new JsonMapper()
          .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theCommittedPagesAreTheseAndNoOthers() throws IOException {
    for (var dashboard : all()) {
      Golden.assertMatches(
          directory().resolve(dashboard.file() + ".json"), GrafanaJson.of(dashboard));
    }
    try (var files = Files.list(directory())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              all().stream().map(dashboard -> dashboard.file() + ".json").toList());
    }
  }

  @Test
  void eachPictureHasATitleAUnitADescriptionAndAQuery() {
    assertThat(all()).hasSize(8);
    for (var dashboard : all()) {
      var titles = new HashSet<String>();
      for (var panel : dashboard.panels()) {
        assertThat(panel.title()).as(dashboard.file()).matches(CHINESE_THEN_ENGLISH);
        assertThat(titles.add(panel.title())).as(panel.title()).isTrue();
        assertThat(panel.description()).as(panel.title()).hasSizeGreaterThan(20);
        assertThat(panel.queries()).as(panel.title()).isNotEmpty();
        assertThat(panel.queries()).extracting(Panel.Query::expression).doesNotContain("");
      }
    }
  }

  @Test
  void everyAlertHasAPicture() {
    assertThat(all().getLast().panels()).hasSize((int) alertNames());
  }

  private static long alertNames() {
    return Stream.of("objectives", "causes")
        .flatMap(DashboardsTest::alerts)
        .map(WatchedFigure::alert)
        .distinct()
        .count();
  }

  @Test
  void grafanaIsGivenTheSourceThatThePicturesName() {
    var source = yaml("deploy/grafana/provisioning/datasources/prometheus.yml");
    assertThat(source.path("datasources").get(0).path("uid").stringValue()).isEqualTo("prometheus");
    var provider = yaml("deploy/grafana/provisioning/dashboards/unionbridge.yml");
    assertThat(provider.path("providers").get(0).path("options").path("path").stringValue())
        .isEqualTo("/var/lib/grafana/dashboards");
  }

  @Test
  void everyAlertComesToSomebodyAndNoSecretStandsInTheFile() throws IOException {
    var told = yaml("deploy/alertmanager/alertmanager.yml");
    var receivers =
        told.path("receivers").valueStream().map(one -> one.path("name").stringValue()).toList();
    assertThat(receivers).containsExactlyInAnyOrder("page", "ticket");
    assertThat(told.path("route").path("receiver").stringValue()).isEqualTo("ticket");
    var page = told.path("route").path("routes").get(0);
    assertThat(page.path("receiver").stringValue()).isEqualTo("page");
    assertThat(page.path("matchers").get(0).stringValue()).isEqualTo("severity=\"page\"");
    assertThat(Files.readString(Golden.root().resolve("deploy/alertmanager/alertmanager.yml")))
        .contains("smtp_auth_password_file:")
        .doesNotContainPattern("(?m)^\\s*(smtp_auth_password|auth_password):");
  }
}
