package org.unionbridge.acceptance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.RunningSystem;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** This machine's Prometheus, with the committed settings and rules, but every second. */
final class Prometheus implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String EVERY = "1s";

  private final Process process;
  private final Person api;

  private Prometheus(Process process, int port) {
    this.process = process;
    this.api = new Person("http://127.0.0.1:" + port);
  }

  /**
   * Starts it.
   *
   * @param services where each shows its figures, as host and port
   */
  static Prometheus watching(Map<String, String> services, Path directory) {
    int port = FreePorts.next();
    try {
      var settings = directory.resolve("prometheus.json");
      Files.writeString(settings, settings(services, port).toString());
      var process =
          new ProcessBuilder(
                  "prometheus",
                  "--config.file=" + settings,
                  "--storage.tsdb.path=" + directory.resolve("series"),
                  "--web.listen-address=127.0.0.1:" + port)
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("prometheus.txt").toFile())
              .start();
      return new Prometheus(process, port);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot start prometheus: ./unionbridge test installs Debian's when it runs as root;"
              + " otherwise install it (apt-get install prometheus)",
          e);
    }
  }

  /** The committed ones, with the addresses and the haste of a test. */
  private static JsonNode settings(Map<String, String> services, int port) throws IOException {
    var committed = Golden.root().resolve("deploy/prometheus");
    var text = Files.readString(committed.resolve("prometheus.yml"));
    ObjectNode settings =
        JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text));
    settings.remove("alerting");
    var global = (ObjectNode) settings.path("global");
    List.of("scrape_interval", "scrape_timeout", "evaluation_interval")
        .forEach(name -> global.put(name, EVERY));
    settings.putArray("rule_files").add(committed.resolve("rules").toAbsolutePath() + "/*.yml");
    var jobs = (ArrayNode) settings.path("scrape_configs");
    for (int i = jobs.size() - 1; i >= 0; i--) {
      switch (jobs.get(i).path("job_name").stringValue()) {
        case "unionbridge" -> turn(jobs.get(i).path("static_configs"), services);
        case "prometheus" ->
            ((ObjectNode) jobs.get(i).path("static_configs").get(0))
                .putArray("targets")
                .add("127.0.0.1:" + port);
        default -> jobs.remove(i);
      }
    }
    return settings;
  }

  private static void turn(JsonNode targets, Map<String, String> services) {
    assertThat(targets.size()).isEqualTo(services.size());
    for (var target : targets) {
      var service = target.path("labels").path("service").stringValue();
      assertThat(services).containsKey(service);
      ((ObjectNode) target).putArray("targets").add(services.get(service));
    }
  }

  /** What it answers to a query: labels and value of each series. */
  List<JsonNode> query(String expression) {
    var answer =
        api.get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
    assertThat(answer.status()).as(expression + ": " + answer.body()).isEqualTo(200);
    return answer.json().path("data").path("result").valueStream().toList();
  }

  /** The values of this label in what it answers. */
  List<String> query(String expression, String label) {
    return query(expression).stream()
        .map(one -> one.path("metric").path(label).asString(""))
        .toList();
  }

  /** All rules, with how their last evaluation went. */
  List<JsonNode> rules() {
    return api.get("/api/v1/rules")
        .expect(200)
        .json()
        .path("data")
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .toList();
  }

  /** Waits until it answers. */
  Prometheus ready() {
    RunningSystem.eventually(
        Duration.ofSeconds(30), "prometheus is ready", () -> process.isAlive() && answers());
    return this;
  }

  private boolean answers() {
    try {
      return api.get("/-/ready").status() == 200;
    } catch (UncheckedIOException e) {
      // not yet listening
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
