package org.unionbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.faults.TallyProcess.until;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.testing.Golden;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DirtyStoreIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Path directory;
  private final int port = FreePorts.next();
  private final String classPath = System.getProperty("java.class.path");

  DirtyStoreIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void aKillTakesBackWhatCouldBeSeenAndWasNotAcknowledged()
      throws IOException, InterruptedException {
    var process = start();
    try (var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?retryWrites=false")) {
      var seen = client.getDatabase("d").getCollection("seen");
      assertThat(Mono.from(seen.insertOne(new Document("_id", 0))).block(LIMIT)).isNotNull();
      var second = Mono.from(seen.insertOne(new Document("_id", 1))).toFuture();
      until("the second can be seen", () -> ids(seen).size() == 2);
      assertThat(second).isNotDone();
      process.destroyForcibly();
      assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
      until("the writer hears of it", second::isCompletedExceptionally);
    }
    int again = FreePorts.next();
    try (var store = EmbeddedStore.start(file(), again);
        var client = MongoClients.create(store.uri())) {
      assertThat(ids(client.getDatabase("d").getCollection("seen"))).containsExactly(0);
    }
  }

  private static List<Integer> ids(MongoCollection<Document> seen) {
    return Flux.from(seen.find())
        .map(found -> found.getInteger("_id"))
        .collectList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private Path file() {
    return directory.resolve("documents.mv");
  }

  private Process start() throws IOException {
    var dirty = DirtyStore.compiled(Golden.root(), classPath, directory.resolve("classes"));
    var options = directory.resolve("java.options");
    Files.write(
        options,
        List.of(
            "-Xmx192m -D" + DirtyStore.PAUSE + "=3000",
            "-cp \"" + dirty + File.pathSeparator + classPath + "\""));
    var output = directory.resolve("output.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + options,
                StoreProcess.class.getName(),
                file().toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    until("ready", () -> says(output).contains("store ready") || !process.isAlive());
    return process;
  }

  private static String says(Path output) {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
