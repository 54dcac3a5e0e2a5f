package org.unionbridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.unionbridge.embedded.FreePorts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The whole system in a process of its own, with or without a demonstration. */
final class RunningDemo implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(4);

  private final Path data;
  private final Path output;
  private final int port = 14_000 + Math.floorMod(FreePorts.next(), 30) * 200;
  private final Process process;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private RunningDemo(Path data, Path output, String... more) {
    this.data = data;
    this.output = output;
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Standalone.class.getName(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
    command.addAll(List.of(more));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile()).environment().put("UNIONBRIDGE_DEMO_TRICKLE", "0");
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RunningDemo start(Path data, Path output, String... more) {
    return new RunningDemo(data, output, more);
  }

  String said() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of the story is noted. */
  List<String> journal() {
    try {
      var file = data.resolve("demo").resolve("journal");
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says so. */
  RunningDemo saying(String words) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> said().contains(words) || !process.isAlive());
    assertThat(said()).contains(words);
    return this;
  }

  /** Waits until so much of the story is told. */
  void telling(int deeds) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> journal().size() >= deeds || !process.isAlive());
  }

  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .POST(BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"));
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(
          request.header("Accept-Language", "en").timeout(Duration.ofSeconds(30)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many documents there are in this collection, as {@code database.collection}, or in all. */
  long documents(Optional<String> wanted) {
    try (var client = MongoClients.create(store())) {
      return Flux.from(client.listDatabaseNames())
          .flatMap(database -> count(client, database, wanted))
          .reduce(0L, Long::sum)
          .blockOptional(Duration.ofSeconds(30))
          .orElseThrow();
    }
  }

  private static Flux<Long> count(MongoClient client, String name, Optional<String> wanted) {
    var database = client.getDatabase(name);
    return Flux.from(database.listCollectionNames())
        .filter(collection -> wanted.isEmpty() || wanted.get().equals(name + "." + collection))
        .flatMap(collection -> Mono.from(database.getCollection(collection).countDocuments()));
  }

  private String store() {
    try {
      return Files.readAllLines(data.resolve("endpoints.properties")).stream()
          .filter(line -> line.startsWith("store="))
          .map(line -> line.substring("store=".length()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it ends by itself; answers with what. */
  int ends() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** As a power cut for the process. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
