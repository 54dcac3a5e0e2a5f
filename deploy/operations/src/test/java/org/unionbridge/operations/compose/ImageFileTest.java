package org.unionbridge.operations.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.testing.Golden;

/** The images hold no more than they need, and run as nobody in particular. */
class ImageFileTest {

  private static final Path ROOT = Golden.root();
  private static final ImageFile IMAGES = ImageFile.read(ROOT);

  private static Set<String> names() {
    return IMAGES.stages().stream().map(ImageFile.Stage::name).collect(Collectors.toSet());
  }

  @Test
  void everyBaseIsOfOneVersion() {
    assertThat(IMAGES.stages())
        .allSatisfy(stage -> {
          if (!names().contains(stage.base())) {
            assertThat(stage.base()).matches("[a-z/.-]+:\\d+\\.\\d+\\.\\d+(_\\d+)?-[a-z-]+");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "standalone"})
  void whatShipsRunsAsANumberedUserByACommandOfItsOwn(String name) {
    var stage = IMAGES.stage(name);
    assertThat(stage.base()).isEqualTo("runtime");
    assertThat(stage.last("USER")).contains("10001:10001");
    assertThat(stage.entrypoint()).first().isEqualTo("java");
    assertThat(stage.entrypoint()).contains("@/app/flags");
    assertThat(stage.healthcheck()).startsWith("bash", "/app/ready.sh");
    assertThat(stage.instructions())
        .noneMatch(one -> one.name().equals("ADD") || one.name().equals("VOLUME"));
  }

  @Test
  void theLastStageIsTheService() {
    assertThat(IMAGES.stages().getLast().name()).isEqualTo("service");
  }

  @Test
  void nodeAndTheCompilerStayInStagesThatDoNotShip() {
    assertThat(IMAGES.stage("runtime").base()).contains("-jre-");
    assertThat(IMAGES.stage("build").base()).contains("-jdk-");
    for (var shipped : Set.of("runtime", "service", "standalone")) {
      assertThat(IMAGES.stage(shipped).all("COPY")).noneMatch(copy -> copy.contains("--from=node"));
    }
  }

  @Test
  void theJavaThatTrainsIsTheJavaThatRuns() {
    var training =
        IMAGES.stage("service").all("RUN").filter(run -> run.contains("train.sh")).toList();
    assertThat(training).singleElement().asString().contains("type=bind,from=training", " /app ");
    assertThat(IMAGES.stage("service").entrypoint()).contains("-XX:AOTCache=/app/application.aot");
    assertThat(IMAGES.stage("build").base().replaceAll("-.*", ""))
        .isEqualTo(IMAGES.stage("runtime").base().replaceAll("-.*", ""));
  }

  @Test
  void everyFileThatIsCopiedFromTheProjectExists() {
    for (var stage : IMAGES.stages()) {
      stage
          .all("COPY")
          .filter(copy -> !copy.startsWith("--from") && !copy.equals(". ."))
          .flatMap(copy -> Arrays.stream(copy.split(" ", -1)))
          .filter(file -> file.startsWith("deploy/"))
          .forEach(file -> assertThat(ROOT.resolve(file)).exists());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deploy/images/ready.sh",
        "deploy/images/train.sh",
        "deploy/compose/secrets.sh",
        "deploy/compose/master-key.sh"
      })
  void theScriptsAreReadByTheShell(String script) throws IOException, InterruptedException {
    assertThat(Files.readString(ROOT.resolve(script))).startsWith("#!/bin/");
    var process =
        new ProcessBuilder("bash", "-n", ROOT.resolve(script).toString()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
