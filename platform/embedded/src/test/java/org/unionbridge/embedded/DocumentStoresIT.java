package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.embedded.Connection.one;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DocumentStoresIT {

  private final Path dir;
  private final Path bin;

  DocumentStoresIT(@TempDir Path dir) {
    this.dir = dir.resolve("data");
    this.bin = dir;
  }

  @Test
  void aGivenUriComesFirst() throws IOException {
    var given = Optional.of("mongodb://elsewhere");
    try (var store = DocumentStores.find(dir, FreePorts.next(), given, mongod())) {
      assertThat(store.name()).isEqualTo("MONGODB_URI");
      assertThat(store.uri()).isEqualTo("mongodb://elsewhere");
    }
  }

  @Test
  void aMongodOnThePathComesNextAndComesBack() throws IOException {
    var program = mongod();
    var first = start(program);
    var second = start(program);
    assertThat(second).as("the set remembers its address").isEqualTo(first);
    assertThatThrownBy(() -> start(Optional.empty())).hasMessageContaining("written by a mongod");
  }

  private String start(Optional<Path> program) {
    try (var store = DocumentStores.find(dir, FreePorts.next(), Optional.empty(), program);
        var connection = new Connection(store.uri())) {
      assertThat(store.name()).isEqualTo("mongod on PATH");
      one(connection.database().runCommand(new Document("ping", 1)));
      return store.uri();
    }
  }

  @Test
  void aMongodThatEndsAtOnceIsToldWithItsLog() throws IOException {
    var broken = program("echo out of order; exit 14");
    assertThatThrownBy(() -> start(Optional.of(broken)))
        .hasMessageContaining("mongod.log")
        .hasStackTraceContaining("it ended with 14");
    assertThat(dir.resolve("mongod/mongod.log")).content().contains("out of order");
  }

  @Test
  void aMongodInstalledLaterDoesNotHideTheEmbeddedData() throws IOException {
    DocumentStores.find(dir, FreePorts.next(), Optional.empty(), Optional.empty()).close();
    try (var store = DocumentStores.find(dir, FreePorts.next(), Optional.empty(), mongod())) {
      assertThat(store.name()).isEqualTo("embedded");
    }
  }

  @Test
  void theProgramIsFoundOnThePath() throws IOException {
    var program = mongod();
    var path = "/nowhere" + File.pathSeparator + bin;
    assertThat(DocumentStores.onPath(path)).isEqualTo(program);
    assertThat(DocumentStores.onPath("/nowhere")).isEmpty();
  }

  @Test
  void testsShareTheirStores() {
    var stores = DocumentStores.forTests();
    assertThat(stores).isSameAs(DocumentStores.forTests());
    assertThat(stores.getFirst().name()).isEqualTo("embedded");
    for (var store : stores) {
      try (var connection = new Connection(store.uri())) {
        assertThat(one(connection.database().runCommand(new Document("ping", 1))))
            .containsKey("ok");
      }
    }
  }

  private Optional<Path> mongod() throws IOException {
    var options = bin.resolve("java.options");
    Files.writeString(options, "-cp \"" + System.getProperty("java.class.path") + "\"");
    var java = ProcessHandle.current().info().command().orElseThrow();
    var line = "exec %s @%s %s \"$@\"".formatted(java, options, StandInMongod.class.getName());
    return Optional.of(program(line));
  }

  private Path program(String line) throws IOException {
    var file = bin.resolve("mongod");
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
