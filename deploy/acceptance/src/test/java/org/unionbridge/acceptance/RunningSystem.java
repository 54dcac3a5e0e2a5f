package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.testing.Golden;

/** The packaged system, started by the launcher as a user starts it, in a directory of its own. */
public final class RunningSystem implements Installation, AutoCloseable {

  private static final Duration START = Duration.ofSeconds(120);
  private static final Pattern LINK = Pattern.compile("secret=([\\w.~-]+)");

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private Path data;
  private final Path clock;
  private final int port;
  private boolean demo;
  private @Nullable Process process;
  private Path output;
  private int starts;

  private RunningSystem(Path directory, int port) {
    this.directory = directory;
    this.data = directory.resolve("data");
    this.clock = directory.resolve("clock");
    this.output = directory.resolve("none");
    this.port = port;
  }

  /** Prepares a system whose business time begins here; nothing runs yet. */
  public static RunningSystem at(String businessTime) {
    try {
      var base = Golden.root().resolve("deploy/acceptance/target");
      Files.createDirectories(base);
      var system = new RunningSystem(Files.createTempDirectory(base, "system-"), PortBlocks.next());
      system.itIsNow(businessTime);
      return system;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Turns the clock of business time to this local time in Shanghai. */
  @Override
  public void itIsNow(String local) {
    new BusinessTime(clock).isNow(local);
  }

  /** From the next start on, its data are there. */
  RunningSystem keepingItsData(Path there) {
    data = there;
    return this;
  }

  /** Where its data are. */
  Path data() {
    return data;
  }

  /** Prepares one that shows the sample federation, whose clock is its own; nothing runs yet. */
  public static RunningSystem demo() {
    var system = at("2026-03-02T09:00:00");
    system.demo = true;
    return system;
  }

  /** From the next start on, its environment says so. */
  public RunningSystem with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Starts it and waits until it says that it is ready. */
  public RunningSystem start() {
    launch();
    eventually(START, "ready", () -> said().contains("is ready") || !isAlive());
    assertThat(said()).contains("is ready");
    return this;
  }

  /** Starts it and waits for nothing. */
  void launch() {
    output = directory.resolve("output-" + ++starts + ".txt");
    var command = new ArrayList<String>();
    command.add(Golden.root().resolve("unionbridge").toString());
    command.addAll(List.of("run", "--data", data.toString(), "--port", Integer.toString(port)));
    command.addAll(demo ? List.of("--demo") : List.of("--clock", clock.toString()));
    var launch = new ProcessBuilder(command);
    launch.environment().put("UNIONBRIDGE_BUILD", "no");
    launch.environment().put("UNIONBRIDGE_CACHE", "no");
    launch.environment().put("LC_ALL", "C.UTF-8");
    launch.environment().putAll(environment);
    launch.redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      process = launch.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process running() {
    return java.util.Objects.requireNonNull(process, "not started");
  }

  /** What it wrote to its terminal. */
  String said() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of the link for the first account. */
  @Override
  public String firstSecret() {
    var link = LINK.matcher(said());
    assertThat(link.find()).as("a link in: " + said()).isTrue();
    return link.group(1);
  }

  /** As a power cut for the process: nothing gets a chance to tidy up. */
  public void kill() {
    running().destroyForcibly();
    awaitEnd(Duration.ofSeconds(10));
  }

  /** As a user ends it; answers how long it took. */
  Duration stop() {
    var began = Instant.now();
    running().destroy();
    awaitEnd(Duration.ofSeconds(30));
    return Duration.between(began, Instant.now());
  }

  /** Waits until it ends by itself; answers with what. */
  int endsWith() {
    awaitEnd(Duration.ofSeconds(30));
    return running().exitValue();
  }

  private void awaitEnd(Duration limit) {
    try {
      assertThat(running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)).as("ended").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isAlive() {
    return running().isAlive();
  }

  /** Somebody at a browser who is not signed in. */
  @Override
  public Person visitor() {
    return new Person(address());
  }

  /** Where people reach it. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Where the parts of the system listen, as it wrote down itself. */
  Properties endpoints() {
    var endpoints = new Properties();
    try (var in =
        new InputStreamReader(
            Files.newInputStream(data.resolve("endpoints.properties")), StandardCharsets.UTF_8)) {
      endpoints.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return endpoints;
  }

  @Override
  public String broker() {
    return endpoints().getProperty("broker");
  }

  @Override
  public Person figures(String service) {
    return new Person(endpoints().getProperty(service + ".metrics"));
  }

  @Override
  public void interrupt() {
    kill();
    start();
  }

  /** All log files together. */
  @Override
  public String log() {
    var text = new StringBuilder();
    try (var files = Files.list(data.resolve("log"))) {
      for (Path file : new ArrayList<>(files.filter(f -> f.toString().endsWith(".log")).toList())) {
        text.append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Waits until it is so, for a limited time. */
  public static void eventually(Duration limit, String what, BooleanSupplier condition) {
    var end = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as(what).isBefore(end);
      pause();
    }
  }

  /** Waits up to ten seconds. */
  public static void eventually(String what, BooleanSupplier condition) {
    eventually(Duration.ofSeconds(10), what, condition);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
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
