package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.testing.Golden;
import tools.jackson.databind.json.JsonMapper;

/** The launcher at a terminal. */
class LauncherIT {

  private record Said(int exit, String out, String err) {}

  private static Said unionbridge(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Golden.root().resolve("unionbridge").toString());
    command.addAll(List.of(arguments));
    var launch = new ProcessBuilder(command);
    launch.environment().put("UNIONBRIDGE_BUILD", "no");
    launch.environment().put("UNIONBRIDGE_CACHE", "no");
    var out = Files.createTempFile("said", ".out");
    var err = Files.createTempFile("said", ".err");
    var process = launch.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int exit = process.waitFor();
    return new Said(exit, Files.readString(out), Files.readString(err));
  }

  @Test
  void parsePrintsTheStructureOfAPlanDocumentWithoutAnyServer() throws Exception {
    var file = Golden.root().resolve("../shared/plans/001.txt");
    assumeTrue(Files.exists(file), "the real plan documents are not beside this project");
    var said = unionbridge("parse", file.toString());
    assertThat(said.exit()).as(said.err()).isZero();
    var plans = new JsonMapper().readTree(said.out()).path("plans");
    assertThat(plans.size()).isEqualTo(6);
    assertThat(plans.get(5).path("counts").path("monthTasks").intValue()).isEqualTo(17);
  }

  @Test
  void parseSaysInOneLineWhyAFileCannotBeRead(@TempDir Path directory) throws Exception {
    var empty = Files.writeString(directory.resolve("empty.txt"), "");
    var binary = Files.write(directory.resolve("plan.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    for (Path file : List.of(empty, binary, directory, directory.resolve("missing.txt"))) {
      var said = unionbridge("parse", file.toString());
      assertThat(said.exit()).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err().strip().lines()).hasSize(1);
    }
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndEndsWith2() throws Exception {
    assertThat(unionbridge("dance").exit()).isEqualTo(2);
    assertThat(unionbridge("run", "--port", "many").err()).contains("--port");
    assertThat(unionbridge("run", "--colour").exit()).isEqualTo(2);
    assertThat(unionbridge("help").out()).contains("run", "test", "parse");
  }

  @Test
  void aDataDirectoryServesOneProcessAtATime() throws Exception {
    try (var system = RunningSystem.at("2026-03-02T09:00:00").start()) {
      var data = Path.of(system.endpoints().getProperty("data"));
      var second = unionbridge("run", "--data", data.toString(), "--port", "11900");
      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.err()).contains("another process uses the data directory");
      assertThat(system.isAlive()).isTrue();
      assertThat(Files.getPosixFilePermissions(data).toString()).doesNotContain("GROUP", "OTHERS");
      assertThat(
              new String(
                  Files.readAllBytes(data.resolve("keys/master.json")), StandardCharsets.UTF_8))
          .isNotEmpty();
    }
  }
}
