package org.unionbridge.operations.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tool of Prometheus that checks and tries rules, as this machine has it. */
final class Promtool {

  private static final String NONE =
      "No promtool on the PATH: ./unionbridge test installs Debian's prometheus when it runs as"
          + " root; otherwise install it (apt-get install prometheus), or name a directory that"
          + " has it by PATH.";

  private Promtool() {}

  /** Runs it, asserts that all is well, and answers what it said. */
  static String succeedsWith(String... arguments) throws IOException, InterruptedException {
    assertThat(isThere()).as(NONE).isTrue();
    var command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "promtool")));
  }
}
