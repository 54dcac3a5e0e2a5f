package org.unionbridge.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unionbridge.embedded.FreePorts;

/** A server in a JVM of its own, with this JVM's class path; it ends with this one. */
public final class ServerProcess implements AutoCloseable {

  /** The same for the driver and every server. */
  public static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private static final String READY = "ready ";

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** mongo-java-server with nothing behind it. */
  public static ServerProcess memoryStore(Path dir) {
    return start(dir, Server.class, "memory", Integer.toString(FreePorts.next()));
  }

  /** Our embedded store on a file. */
  public static ServerProcess fileStore(Path dir) {
    return start(
        dir,
        Server.class,
        "file",
        Integer.toString(FreePorts.next()),
        dir.resolve("documents.mv").toString());
  }

  public static ServerProcess broker(Path dir) {
    return start(
        dir,
        Server.class,
        "broker",
        Integer.toString(FreePorts.next()),
        Integer.toString(FreePorts.next()),
        dir.resolve("broker").toString());
  }

  /** Answers whatever it is asked with the same text. */
  public static ServerProcess upstream(Path dir) {
    return start(dir, Server.class, "upstream", Integer.toString(FreePorts.next()));
  }

  /** By a main class that tells its address with {@link #serve}. */
  public static ServerProcess start(Path dir, Class<?> main, String kind, String... arguments) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(FLAGS);
    command.add("-Djava.io.tmpdir=" + dir);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.add(kind);
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      return new ServerProcess(process, addressToldBy(process, kind));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String addressToldBy(Process process, String kind) throws IOException {
    var lines = process.inputReader();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length());
      }
    }
    throw new IllegalStateException("the server did not start: " + kind);
  }

  /** Called in the child: tells that it is ready, and ends with the driver. */
  public static void serve(String address) throws IOException {
    System.out.println(READY + address);
    // The pipe breaks when the driver ends, however it ends.
    while (System.in.read() >= 0) {
      continue;
    }
    Runtime.getRuntime().halt(0);
  }

  public String address() {
    return address;
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    end(process);
  }

  /** Ends a process, by force where it does not end by itself within ten seconds. */
  public static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
