package org.unionbridge.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The one broker that all tests of a JVM share, since Kafka allows no second one in it. */
public final class SharedBroker {

  private SharedBroker() {}

  /** The running broker; started at the first call, stopped and deleted when the JVM exits. */
  public static EmbeddedBroker get() {
    return Started.BROKER;
  }

  private static final class Started {
    private static final EmbeddedBroker BROKER = start();
  }

  private static EmbeddedBroker start() {
    try {
      // Maven names the module's target in this property, after the JVM has read it for itself.
      var scratch = Path.of(System.getProperty("java.io.tmpdir"));
      var dir = Files.createTempDirectory(scratch, "broker-");
      var broker = EmbeddedBroker.start(dir, FreePorts.next(), FreePorts.next());
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform()
                  .unstarted(() -> {
                    broker.close();
                    delete(dir);
                  }));
      return broker;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path dir) {
    try (var files = Files.walk(dir)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
