package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.embedded.Connection.all;
import static org.unionbridge.embedded.Connection.one;

import com.mongodb.MongoCommandException;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class EmbeddedStoreFailureIT {

  private static final FailingDisk DISK = new FailingDisk();

  private final Path dir;

  EmbeddedStoreFailureIT(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void plugIn() {
    FilePath.register(DISK);
    FailingDisk.setFull(false);
  }

  @AfterEach
  void pullOut() {
    FilePath.unregister(DISK);
  }

  @Test
  void aWriteThatCouldNotBeSavedIsAnErrorAndTheNextAreRefused() {
    var broken = new CopyOnWriteArrayList<Throwable>();
    var file = dir.resolve("documents.mv");
    try (var store =
            EmbeddedStore.open(
                FailingDisk.SCHEME + ":" + file, FreePorts.next(), false, broken::add);
        var connection = new Connection(store.uri())) {
      var grants = connection.collection("grants");
      one(grants.insertOne(new Document("_id", "before")));
      FailingDisk.setFull(true);
      assertThatThrownBy(() -> one(grants.insertOne(new Document("_id", "during"))))
          .isInstanceOf(MongoCommandException.class)
          .hasMessageContaining("could not save");
      FailingDisk.setFull(false);
      assertThat(broken).as("its owner is told once").hasSize(1);
      assertThatThrownBy(() -> one(grants.insertOne(new Document("_id", "after"))))
          .isInstanceOf(MongoCommandException.class)
          .hasMessageContaining("restart it once the cause is mended");
      assertThatThrownBy(() -> all(grants.find()))
          .as("memory is no longer what is on disk")
          .isInstanceOf(MongoCommandException.class);
      assertThatThrownBy(() -> one(connection.database().runCommand(new Document("hello", 1))))
          .as("health checks see it")
          .isInstanceOf(MongoCommandException.class);
    }
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var connection = new Connection(store.uri())) {
      assertThat(all(connection.collection("grants").find()))
          .extracting(document -> document.get("_id"))
          .containsExactly("before");
    }
  }
}
