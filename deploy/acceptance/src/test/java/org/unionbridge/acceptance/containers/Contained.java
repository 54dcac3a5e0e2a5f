package org.unionbridge.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process of one container. */
final class Contained implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);

  private final String name;
  private final Path directory;
  private final List<String> command;
  private final List<String> healthcheck;
  private final Map<String, String> environment;
  private @Nullable Process process;
  private int starts;

  /**
   * @param directory for its output
   * @param healthcheck ends with 0 once it is ready; without one, its output says "ready"
   */
  Contained(
      String name,
      Path directory,
      List<String> command,
      List<String> healthcheck,
      Map<String, String> environment) {
    this.name = name;
    this.directory = directory;
    this.command = command;
    this.healthcheck = healthcheck;
    this.environment = environment;
  }

  /** Starts it with nothing in its environment but what it is given, and waits for nothing. */
  void start() {
    try {
      starts++;
      var launch = new ProcessBuilder(command);
      launch.environment().keySet().retainAll(List.of("PATH"));
      launch.environment().putAll(environment);
      process = launch.redirectErrorStream(true).redirectOutput(output().toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path output() {
    return directory.resolve(name + "-" + starts + ".txt");
  }

  /** What all its runs have written. */
  String said() {
    var said = new StringBuilder();
    try (var files = Files.list(directory)) {
      for (var file : files.sorted().toList()) {
        if (file.getFileName().toString().matches(name + "-\\d+\\.txt")) {
          said.append(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.toString();
  }

  void awaitReady() {
    eventually(
        START,
        name + " is ready",
        () -> {
          assertThat(running().isAlive()).as(said()).isTrue();
          return healthcheck.isEmpty() ? said().contains("ready") : isHealthy();
        });
  }

  private boolean isHealthy() {
    try {
      var check = new ProcessBuilder(healthcheck).redirectErrorStream(true);
      check.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return check.start().waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process running() {
    return Objects.requireNonNull(process, () -> name + " was never started");
  }

  /** At once and without a chance to tidy up. */
  void kill() {
    running().destroyForcibly();
    assertThat(ended(20)).as(name + " is dead").isTrue();
  }

  /** As Docker stops it; whether it ended in the time that it is given. */
  boolean stop(int seconds) {
    running().destroy();
    return ended(seconds);
  }

  private boolean ended(int seconds) {
    try {
      return running().waitFor(seconds, TimeUnit.SECONDS);
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
