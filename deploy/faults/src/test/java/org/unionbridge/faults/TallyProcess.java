package org.unionbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The service of the tests in a process of its own, with faults planted into it. */
final class TallyProcess implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Process process;
  private final Path output;

  private TallyProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static TallyProcess start(String name, ControlDirectory control, String store, String broker) {
    try {
      var options = control.path().resolve("java.options");
      Files.write(
          options,
          List.of(
              "-Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
              "-Dlogging.level.root=warn",
              "-D" + ControlDirectory.PROPERTY + "=" + control.path(),
              "-Dspring.application.name=" + name,
              "-Dspring.mongodb.uri=" + store,
              "-Dspring.kafka.bootstrap-servers=" + broker,
              "-Dunionbridge.topics.partitions=1",
              "-Dunionbridge.instance=one",
              "-cp \"" + System.getProperty("java.class.path") + "\""));
      var output = Files.createTempFile(control.path(), "output", ".txt");
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var started =
          new ProcessBuilder(java, "@" + options, TallyService.class.getName())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      var process = new TallyProcess(started, output);
      until("ready", () -> process.said(TallyService.READY) || !started.isAlive());
      assertThat(started.isAlive()).as(Files.readString(output)).isTrue();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void until(String what, BooleanSupplier condition) {
    var end = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as(what).isBefore(end);
      pause();
    }
  }

  /** A tight loop would take the processor from the process that is waited for. */
  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean said(String line) {
    try {
      return Files.readAllLines(output).contains(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String id) {
    try {
      var in = process.getOutputStream();
      in.write((id + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long id() {
    return process.pid();
  }

  /** How it ended. */
  int exit() {
    try {
      assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).as("ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    int unused = exit();
  }
}
