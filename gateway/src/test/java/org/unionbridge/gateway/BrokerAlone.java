package org.unionbridge.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.unionbridge.embedded.EmbeddedBroker;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Golden;

/** A broker in a process of its own, which can be stopped while what needs it goes on. */
final class BrokerAlone implements AutoCloseable {

  private final int port = FreePorts.next();
  private final int controllerPort = FreePorts.next();
  private final Path directory =
      Golden.root().resolve("gateway/target/broker-alone-" + Ids.random());
  private Process process;

  BrokerAlone() throws IOException {
    Files.createDirectories(directory);
    process = started();
  }

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    try (var _ =
        EmbeddedBroker.start(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]))) {
      Thread.currentThread().join();
    }
  }

  private Process started() throws IOException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-cp",
            classPath,
            BrokerAlone.class.getName(),
            directory.resolve("kafka").toString(),
            Integer.toString(port),
            Integer.toString(controllerPort))
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("output.txt").toFile())
        .start();
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    var unused = process.waitFor(10, TimeUnit.SECONDS);
  }

  void startAgain() throws IOException {
    process = started();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
