package org.unionbridge.operations.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.testing.Golden;

/** What containers are handed from outside: variables, files and secrets. */
class HandedInTest {

  private static final Path ROOT = Golden.root();
  private static final ComposeFile FILE = ComposeFile.read(ROOT, Map.of());
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)(:([^}]*))?}");

  /** What the services read under Spring's own names, or have a default for in the code. */
  private static final List<String> BY_OTHER_NAMES =
      List.of(
          "SPRING_CONFIG_IMPORT",
          "SERVER_ADDRESS",
          "MANAGEMENT_SERVER_ADDRESS",
          "MANAGEMENT_SERVER_PORT",
          "UNIONBRIDGE_INSTANCE",
          "UNIONBRIDGE_LOG_FORMAT",
          "UNIONBRIDGE_TOPICS_REPLICAS");

  @ParameterizedTest
  @CsvSource({
    "gateway, gateway/src/main/resources/gateway.yml",
    "member, member-service/src/main/resources/member.yml",
    "plan, plan-service/src/main/resources/plan.yml",
    "welfare, welfare-service/src/main/resources/welfare.yml",
    "notification, notification-service/src/main/resources/notification.yml"
  })
  void everyVariableOfAServiceIsSetOrHasADefaultThatHoldsHere(String service, String settings)
      throws IOException {
    var container = FILE.container(service);
    var given = new HashSet<>(container.environment().keySet());
    given.addAll(container.secrets().keySet());
    var known = new HashSet<>(BY_OTHER_NAMES);
    for (var found :
        VARIABLE.matcher(Files.readString(ROOT.resolve(settings))).results().toList()) {
      known.add(found.group(1));
      // a default on the service's own machine is nobody else's address
      if (found.group(2) == null || found.group(3).contains("127.0.0.1")) {
        assertThat(given).as(settings).contains(found.group(1));
      }
    }
    assertThat(container.environment().keySet())
        .as("nothing is set that nobody reads")
        .allMatch(name ->
            known.contains(name)
                || name.startsWith("UNIONBRIDGE_GATEWAY_OIDC_")
                || name.equals("GATEWAY_KEYS") && service.equals("gateway")
                || name.equals("UNIONBRIDGE_KEYS_DIRECTORY"));
  }

  @Test
  void everyFileThatIsMountedExists() {
    var missing = new ArrayList<String>();
    for (var container : FILE.containers()) {
      Stream.concat(
              container.names("env_file").stream(),
              container.names("volumes").stream()
                  .map(volume -> volume.split(":", -1)[0])
                  .filter(volume -> volume.startsWith("./")))
          .filter(file -> !Files.exists(ROOT.resolve(file)))
          .forEach(missing::add);
      assertThat(container.names("volumes"))
          .filteredOn(volume -> volume.startsWith("./"))
          .allMatch(volume -> volume.endsWith(":ro"));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void prometheusAsksEachServiceWhereItShowsItsFigures() throws IOException {
    var asked = Files.readString(ROOT.resolve("deploy/prometheus/prometheus.yml"));
    for (var service : List.of("gateway", "member", "plan", "welfare", "notification")) {
      var port = FILE.container(service).environment().get("MANAGEMENT_SERVER_PORT");
      assertThat(asked).contains("\"" + service + ":" + port + "\"");
      assertThat(FILE.container(service).names("networks")).contains("watch");
    }
    assertThat(FILE.container("prometheus").names("networks")).contains("watch");
  }

  @Test
  void theSecretsAreMadeOnceAndForTheirOwnerAlone(@TempDir Path directory) throws Exception {
    var made = directory.resolve("secrets");
    runScript(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
    var asked =
        FILE.declared("secrets").values().stream()
            .map(secret -> Path.of(String.valueOf(ComposeFile.map(secret).get("file"))))
            .toList();
    assertThat(asked).allMatch(file -> file.startsWith("deploy/compose/secrets"));
    try (var files = Files.list(made)) {
      assertThat(files.map(Path::getFileName))
          .containsExactlyInAnyOrderElementsOf(asked.stream().map(Path::getFileName).toList());
    }
    var before = contents(made);
    assertThat(before.values()).doesNotHaveDuplicates().allMatch(content -> content.length() >= 32);
    runScript(made);
    assertThat(contents(made)).isEqualTo(before);
  }

  @Test
  void theMasterKeyOfTheScriptIsOneThatServicesRead(@TempDir Path directory) throws Exception {
    var made = directory.resolve("secrets");
    runScript(made);
    var key = MasterKey.parse(Files.readString(made.resolve("master-key")));
    assertThat(key.ids()).hasSize(1);
  }

  @Test
  void eachServiceComesToTheStoreAsItselfAlone(@TempDir Path directory) throws Exception {
    var made = directory.resolve("secrets");
    runScript(made);
    for (var service : List.of("gateway", "member", "plan", "welfare", "notification")) {
      assertThat(Files.readString(made.resolve(service + "-mongodb-uri")))
          .matches(
              "mongodb://"
                  + service
                  + ":[\\w-]{32}@mongodb:27017/\\?replicaSet=rs0&authSource=unionbridge-"
                  + service);
      assertThat(FILE.container(service).secrets())
          .containsEntry("MONGODB_URI", service + "-mongodb-uri");
    }
    var users = Files.readString(ROOT.resolve("deploy/compose/mongodb-users.js"));
    assertThat(users).contains("roles: [{role: 'readWrite', db: 'unionbridge-' + service}]");
  }

  @Test
  void noSecretIsInVersionControlOrInAnImage() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve(".gitignore"))).contains("/deploy/compose/secrets/");
    assertThat(Files.readAllLines(ROOT.resolve(".dockerignore")))
        .contains("deploy/compose/secrets", ".git");
  }

  private static void runScript(Path directory) throws IOException, InterruptedException {
    var script = ROOT.resolve("deploy/compose/secrets.sh").toString();
    var process = new ProcessBuilder("sh", script, directory.toString()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString(), HandedInTest::content));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
