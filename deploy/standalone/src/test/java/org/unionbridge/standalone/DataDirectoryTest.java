package org.unionbridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.standalone.DataDirectory.Unusable;

/** The data directory as a kill, or other hands, may leave it. */
class DataDirectoryTest {

  private static final String DOCUMENTS = "store/documents.mv";
  private static final String TOPICS = "kafka/__cluster_metadata-0/00000000000000000000.log";

  private final Path path;

  DataDirectoryTest(@TempDir Path scratch) {
    this.path = scratch.resolve("data");
  }

  private void put(String file, int bytes) throws IOException {
    Files.createDirectories(path.resolve(file).getParent());
    Files.write(path.resolve(file), new byte[bytes]);
  }

  @Test
  void whatAFirstStartLeftThatWasCutShortIsNoLoss() throws IOException {
    put(DOCUMENTS, 0);
    put("kafka/bootstrap.checkpoint", 3);
    put("keys/master.json.unfinished", 3);
    put("endpoints.partial", 3);
    try (var data = DataDirectory.open(path)) {
      assertThatCode(data::requireWhole).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENTS, TOPICS})
  void whatWasKeptAndIsGoneOrEmptyIsToldOf(String file) throws IOException {
    put(DOCUMENTS, 20_000);
    put(TOPICS, 500);
    try (var data = DataDirectory.open(path)) {
      data.markBegun();
      data.markBegun();
      assertThatCode(data::requireWhole).doesNotThrowAnyException();
      Files.write(path.resolve(file), new byte[0]);
      assertThatThrownBy(data::requireWhole)
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("没有改动任何文件")
          .hasMessageContaining("Nothing was changed")
          .hasMessageContaining(path.resolve(file.split("/")[0]).toString());
      Files.delete(path.resolve(file));
      assertThatThrownBy(data::requireWhole).isInstanceOf(Unusable.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"wrapping\":", "{}"})
  void aDamagedKeyIsToldOfAndNeverReplaced(String left) throws IOException {
    try (var data = DataDirectory.open(path)) {
      data.requireKey();
      var key = data.keys().resolve("master.json");
      Files.writeString(key, left);
      assertThatThrownBy(data::requireKey)
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("主密钥缺失或损坏")
          .hasMessageContaining("master key is missing or damaged")
          .hasMessageContaining(key.toString());
      assertThat(key).hasContent(left);
    }
  }

  @Test
  void aKeyThatIsGoneWhileThereAreDataIsToldOf() throws IOException {
    put(DOCUMENTS, 20_000);
    try (var data = DataDirectory.open(path)) {
      assertThatThrownBy(data::requireKey)
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("没有生成新的密钥");
      assertThat(data.keys().resolve("master.json")).doesNotExist();
    }
  }

  @Test
  void realDataAndADemonstrationNeverShareADirectory() throws IOException {
    try (var data = DataDirectory.open(path)) {
      assertThatCode(() -> data.requireFor(true)).doesNotThrowAnyException();
      put(DOCUMENTS, 20_000);
      assertThatCode(() -> data.requireFor(false)).doesNotThrowAnyException();
      assertThatThrownBy(() -> data.requireFor(true))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("真实数据")
          .hasMessageContaining("real data");
      Files.createDirectories(data.demo());
      assertThatCode(() -> data.requireFor(true)).doesNotThrowAnyException();
      assertThatThrownBy(() -> data.requireFor(false))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("--demo");
    }
  }

  @Test
  void theEndpointsAreWrittenAnewWhateverWasLeftOfThem() throws IOException {
    put("endpoints.properties", 7);
    put("endpoints.partial", 7);
    try (var data = DataDirectory.open(path)) {
      data.writeEndpoints(new Ports(8080), "127.0.0.1:1", "mongodb://127.0.0.1:2");
    }
    assertThat(path.resolve("endpoints.properties")).content().contains("broker=127.0.0.1:1");
    assertThat(path.resolve("endpoints.partial")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lock", "log"})
  void whatStandsInTheWayIsToldOf(String name) throws IOException {
    if (name.equals("lock")) {
      Files.createDirectories(path.resolve(name));
    } else {
      put(name, 1);
    }
    assertThatThrownBy(() -> DataDirectory.open(path))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("数据目录无法使用")
        .hasMessageContaining(path.toString());
  }
}
