package org.unionbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

  private static final Launch.Ports PORTS = new Launch.Ports(8080, 9092, 9093, 27017);

  private final Path root;
  private final Path packaged;
  private final Path cache;

  LaunchTest(@TempDir Path root) throws IOException {
    this.root = root;
    this.packaged = root.resolve("deploy/standalone/target/standalone.jar");
    this.cache = packaged.resolveSibling("start.aot");
    Files.createDirectories(packaged.getParent());
    Files.createFile(packaged);
    Files.createFile(cache);
    Files.setLastModifiedTime(packaged, FileTime.fromMillis(1_000));
  }

  private Launch launch(Optional<Path> mutant) {
    return new Launch(root, root.resolve("system"), PORTS, mutant);
  }

  private static List<String> classPath(List<String> command) {
    return List.of(command.get(command.indexOf("-cp") + 1).split(File.pathSeparator));
  }

  @Test
  void twoInstancesOfAServiceDifferInNamePortAndControlDirectory() {
    var first = launch(Optional.empty()).service(Service.MEMBER, "member", 8101);
    var second = launch(Optional.empty()).service(Service.MEMBER, "member-2", 8301);
    assertThat(first)
        .contains("-Dunionbridge.instance=member", "-Dserver.port=8101")
        .contains("-Dunionbridge.faults=" + root.resolve("system/control/member"));
    assertThat(second)
        .contains("-Dunionbridge.instance=member-2", "-Dserver.port=8301")
        .contains("-Dunionbridge.faults=" + root.resolve("system/control/member-2"));
    assertThat(root.resolve("system/data/keys/master.json")).exists();
  }

  @Test
  void ownSettingsComeAfterOursAndSoWin() {
    var command =
        launch(Optional.empty())
            .service(Service.GATEWAY, "gateway", 8080, "MEMBER_URI=http://127.0.0.1:1");
    assertThat(command.lastIndexOf("-DMEMBER_URI=http://127.0.0.1:1"))
        .isGreaterThan(command.indexOf("-DMEMBER_URI=http://127.0.0.1:8101"));
  }

  @Test
  void aMutantGoesFirstAndTheCacheIsThenLeftOut() {
    var mutant = root.resolve("mutant");
    var usual = launch(Optional.empty()).standalone();
    var mutated = launch(Optional.of(mutant)).standalone();
    assertThat(classPath(usual).getFirst()).isEqualTo(packaged.toString());
    assertThat(classPath(mutated)).startsWith(mutant.toString(), packaged.toString());
    assertThat(usual).contains("-XX:AOTCache=" + cache);
    assertThat(mutated).noneMatch(flag -> flag.contains("AOTCache"));
  }
}
