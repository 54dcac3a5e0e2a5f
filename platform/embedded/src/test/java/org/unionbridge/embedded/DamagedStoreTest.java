package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.embedded.Connection.all;
import static org.unionbridge.embedded.Connection.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the store, half-written by a kill or damaged by other hands. */
@Timeout(60)
final class DamagedStoreTest {

  private final Path file;

  DamagedStoreTest(@TempDir Path dir) {
    this.file = dir.resolve("documents.mv");
  }

  private void write(int documents) {
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var connection = new Connection(store.uri())) {
      for (int i = 0; i < documents; i++) {
        one(connection.collection("grants").insertOne(new Document("_id", i)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 8191})
  void aFileThatWasNeverWholeIsMadeAgain(int bytes) throws IOException {
    Files.write(file, new byte[bytes]);
    assertThat(EmbeddedStore.isBare(file)).isTrue();
    write(1);
    assertThat(EmbeddedStore.isBare(file)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7})
  void aFileThatWasCutOffIsToldOfAndLeftAlone(double part) throws IOException {
    write(200);
    var whole = Files.readAllBytes(file);
    var half = Arrays.copyOf(whole, Math.max(12_288, (int) (whole.length * part)));
    Files.write(file, half);
    assertThatThrownBy(() -> EmbeddedStore.start(file, FreePorts.next()))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining("已损坏")
        .hasMessageContaining("没有改动任何文件")
        .hasMessageContaining("is damaged")
        .hasMessageContaining("Nothing was changed")
        .hasMessageContaining(file.toString());
    assertThat(Files.readAllBytes(file)).isEqualTo(half);
    Files.write(file, whole);
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var connection = new Connection(store.uri())) {
      assertThat(all(connection.collection("grants").find())).hasSize(200);
    }
  }

  @Test
  void aFileWithAnotherBeginningIsToldOfAndLeftAlone() throws IOException {
    write(1);
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, 8192, (byte) 'x');
    Files.write(file, bytes);
    assertThatThrownBy(() -> EmbeddedStore.start(file, FreePorts.next()))
        .isInstanceOf(UnusableData.class)
        .hasMessageContaining("is damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }
}
