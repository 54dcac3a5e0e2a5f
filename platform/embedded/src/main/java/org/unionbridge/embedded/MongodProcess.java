package org.unionbridge.embedded;

import com.mongodb.MongoCommandException;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** A mongod as a child process: a replica set of one node, so that majority means what it says. */
final class MongodProcess {

  private static final String SET = "unionbridge";
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int ALREADY_INITIALIZED = 23;

  private final Path dir;
  private final Process process;

  private MongodProcess(Path dir, Process process) {
    this.dir = dir;
    this.process = process;
  }

  static DocumentStore start(String name, Path mongod, Path dir, int port) {
    try {
      Files.createDirectories(dir.resolve("db"));
      endLeftOver(dir);
      int kept = portOfFirstStart(dir, port);
      var running = new MongodProcess(dir, launch(mongod, dir, kept));
      running.becomePrimary("127.0.0.1:" + kept);
      var uri = "mongodb://127.0.0.1:%d/?replicaSet=%s".formatted(kept, SET);
      return new DocumentStore(name, uri, running::stop);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // A replica set remembers its members' addresses: another port would make it a stranger to
  // itself.
  private static int portOfFirstStart(Path dir, int port) throws IOException {
    var file = dir.resolve("port");
    if (!Files.exists(file)) {
      Files.writeString(file, String.valueOf(port));
    }
    return Integer.parseInt(Files.readString(file).strip());
  }

  // After kill -9 of its parent a mongod goes on and holds the data.
  private static void endLeftOver(Path dir) throws IOException {
    var file = dir.resolve("pid");
    if (Files.exists(file)) {
      ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .filter(found -> found.info().commandLine().orElse("").contains(dir.toString()))
          .ifPresent(MongodProcess::end);
    }
  }

  private static void end(ProcessHandle leftOver) {
    leftOver.destroy();
    leftOver.onExit().orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
  }

  private static Process launch(Path mongod, Path dir, int port) throws IOException {
    var process =
        new ProcessBuilder(
                mongod.toString(),
                "--dbpath",
                dir.resolve("db").toString(),
                "--port",
                String.valueOf(port),
                "--bind_ip",
                "127.0.0.1",
                "--replSet",
                SET)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(dir.resolve("mongod.log").toFile()))
            .start();
    Files.writeString(dir.resolve("pid"), String.valueOf(process.pid()));
    return process;
  }

  private void becomePrimary(String address) {
    try (var client = MongoClients.create("mongodb://" + address + "/?directConnection=true")) {
      var admin = client.getDatabase("admin");
      initiate(admin, address)
          .then(awaitPrimary(admin))
          .takeUntilOther(failWhenItEnds())
          .block(LIMIT);
    } catch (RuntimeException failure) {
      stop();
      throw new IllegalStateException(
          "mongod did not start; its log is " + dir.resolve("mongod.log"), failure);
    }
  }

  private static Mono<Document> initiate(MongoDatabase admin, String address) {
    var members = List.of(new Document("_id", 0).append("host", address));
    var config = new Document("_id", SET).append("members", members);
    return Mono.from(admin.runCommand(new Document("replSetInitiate", config)))
        .onErrorResume(MongodProcess::isInitiated, _ -> Mono.empty());
  }

  private static boolean isInitiated(Throwable failure) {
    return failure instanceof MongoCommandException refused
        && refused.getErrorCode() == ALREADY_INITIALIZED;
  }

  private static Mono<Document> awaitPrimary(MongoDatabase admin) {
    return Mono.defer(() -> Mono.from(admin.runCommand(new Document("hello", 1))))
        .filter(answer -> answer.getBoolean("isWritablePrimary", false))
        .repeatWhenEmpty(looks -> looks.delayElements(BETWEEN_LOOKS));
  }

  private Mono<Void> failWhenItEnds() {
    return Mono.fromFuture(process.onExit(), true)
        .flatMap(ended -> Mono.error(new IOException("it ended with " + ended.exitValue())));
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
