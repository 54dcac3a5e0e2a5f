package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokerDirectoryTest {

  private final Path dir;
  private final Path identity;

  BrokerDirectoryTest(@TempDir Path scratch) {
    this.dir = scratch.resolve("broker");
    this.identity = dir.resolve("meta.properties");
  }

  @Test
  void aNewDirectoryGetsItsIdentityOnce() throws Exception {
    prepare();
    var first = Files.readString(identity);
    prepare();
    assertThat(Files.readString(identity)).isEqualTo(first).contains("cluster.id=");
    assertThat(dir.resolve("bootstrap.checkpoint")).isNotEmptyFile();
  }

  @Test
  void aFirstStartCutShortBeforeTheIdentityIsDoneAgain() throws Exception {
    Files.createDirectories(dir);
    Files.writeString(dir.resolve("bootstrap.checkpoint"), "half");
    Files.writeString(dir.resolve("meta.properties.tmp"), "clus");
    prepare();
    assertThat(identity).isNotEmptyFile();
    assertThat(Files.size(dir.resolve("bootstrap.checkpoint"))).isGreaterThan(4);
  }

  @Test
  void aHalfWrittenIdentityIsWrittenAgain() throws Exception {
    Files.createDirectories(dir);
    Files.writeString(identity, "node.id=1\nclus");
    prepare();
    assertThat(Files.readString(identity)).contains("cluster.id=").contains("directory.id=");
  }

  @Test
  void recordsWithoutAnIdentityAreLeftUntouchedAndToldOf() throws Exception {
    var segment = dir.resolve("written-0/00000000000000000000.log");
    Files.createDirectories(dir.resolve("written-0"));
    Files.writeString(segment, "records");
    Files.writeString(identity, "");
    assertThatThrownBy(this::prepare)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("没有改动任何文件")
        .hasMessageContaining("holds records")
        .hasMessageContaining("put that file back");
    assertThat(segment).hasContent("records");
    assertThat(identity).isEmptyFile();
  }

  @Test
  void aDirectoryIsBareUntilTheBrokerKnowsOfTopics() throws Exception {
    assertThat(EmbeddedBroker.isBare(dir)).isTrue();
    prepare();
    assertThat(EmbeddedBroker.isBare(dir)).isTrue();
    var metadata = Files.createDirectories(dir.resolve("__cluster_metadata-0"));
    var log = Files.createFile(metadata.resolve("00000000000000000000.log"));
    assertThat(EmbeddedBroker.isBare(dir)).as("emptied").isTrue();
    Files.writeString(log, "topics");
    assertThat(EmbeddedBroker.isBare(dir)).isFalse();
  }

  private void prepare() throws Exception {
    new BrokerDirectory(dir).prepare(1, "CONTROLLER");
  }
}
