package org.unionbridge.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.unionbridge.faults.ControlDirectory;

/** One process of the system under test: started, killed, paused, started again. */
public final class Part implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(180);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  private final String name;
  private final Path directory;
  private final ControlDirectory control;
  private final List<String> command;
  private final Optional<URI> health;
  private @Nullable Process process;
  private int starts;

  /**
   * @param directory for its output
   * @param health answers 200 when it is ready; without one, its output says "ready"
   */
  Part(
      String name,
      Path directory,
      ControlDirectory control,
      List<String> command,
      Optional<URI> health) {
    this.name = name;
    this.directory = directory;
    this.control = control;
    this.command = List.copyOf(command);
    this.health = health;
  }

  String name() {
    return name;
  }

  /** Starts it, without waiting. */
  public void start() {
    try {
      Files.createDirectories(directory);
      control.disarm();
      control.forgetCrash();
      starts++;
      var launch = new ProcessBuilder(command);
      // What the machine of the test says about stores and brokers is not meant for this system.
      launch.environment().keySet().removeIf(name -> name.startsWith("MONGODB"));
      launch.environment().put("LC_ALL", "C.UTF-8");
      // Processes that are killed before they are warm need no compiler for long lives.
      launch.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
      process = launch.redirectErrorStream(true).redirectOutput(output().toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path output() {
    return directory.resolve(name + "-" + starts + ".txt");
  }

  /** What its present run has written. */
  String said() {
    return text(output());
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void awaitReady() {
    await(
        START,
        "ready",
        () -> {
          if (!isAlive()) {
            throw new AssertionError(name + " ended instead of starting: " + tail());
          }
          return health.map(Part::answers).orElseGet(() -> said().contains("ready"));
        });
  }

  private String tail() {
    var said = said();
    return said.substring(Math.max(0, said.length() - 3_000));
  }

  private static boolean answers(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What it is told to do wrong, and tells. */
  ControlDirectory control() {
    return control;
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  private Process running() {
    return Objects.requireNonNull(process, () -> name + " was never started");
  }

  /** At once and without a chance to tidy up. */
  public void kill() {
    running().destroyForcibly();
    awaitEnd(Duration.ofSeconds(20));
  }

  boolean awaitEnd(Duration limit) {
    try {
      return running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stands still, holding what it holds. */
  void pause() {
    signal("STOP");
  }

  /** Goes on as if no time had passed. */
  void resume() {
    signal("CONT");
  }

  private void signal(String signal) {
    try {
      var sent = new ProcessBuilder("kill", "-" + signal, Long.toString(running().pid())).start();
      if (sent.waitFor() != 0) {
        throw new AssertionError(name + " could not be sent " + signal);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until it is so, for a limited time. */
  public static void await(Duration limit, String what, BooleanSupplier condition) {
    var end = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not in " + limit + ": " + what);
      }
      pause(Duration.ofMillis(50));
    }
  }

  /** Lets time pass between two faults, or two tries of a client. */
  static void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
