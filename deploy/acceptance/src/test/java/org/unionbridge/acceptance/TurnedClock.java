package org.unionbridge.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unionbridge.testing.Golden;

/**
 * A wall clock that a test turns under a running process: a small library in C put before it. (With
 * Debian's libfaketime, which locks at every look at any clock, the system does not come up.)
 */
final class TurnedClock {

  private final Path library;
  private final Path seconds;

  private TurnedClock(Path library, Path seconds) {
    this.library = library;
    this.seconds = seconds;
  }

  /** Makes one that goes right for now; where that is not possible, the test is left out. */
  static TurnedClock make() {
    try {
      var base = Golden.root().resolve("deploy/acceptance");
      Files.createDirectories(base.resolve("target"));
      var directory = Files.createTempDirectory(base.resolve("target"), "clock-");
      var library = directory.resolve("turned-clock.so");
      assumeTrue(
          compiled(base.resolve("src/test/resources/turned-clock.c"), library),
          "the clock of a process cannot be turned here: that takes Linux and a C compiler (cc)");
      var clock = new TurnedClock(library, directory.resolve("seconds"));
      Files.write(clock.seconds, new byte[Long.BYTES]);
      return clock;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean compiled(Path source, Path library) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return false;
    }
    var command = List.of("cc", "-shared", "-fPIC", "-O2", "-o", "" + library, "" + source, "-ldl");
    try {
      var compiler = new ProcessBuilder(command).inheritIO().start();
      return compiler.waitFor(30, TimeUnit.SECONDS) && compiler.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Gives this clock to the system from its next start on. */
  RunningSystem wornBy(RunningSystem system) {
    return system.with("LD_PRELOAD", library.toString()).with("TURNED_CLOCK", seconds.toString());
  }

  /** From now on the clock is off by this, against the real time. */
  void isOffBy(Duration difference) {
    var bytes =
        ByteBuffer.allocate(Long.BYTES)
            .order(ByteOrder.nativeOrder())
            .putLong(difference.toSeconds())
            .flip();
    try (var file = Files.newByteChannel(seconds, StandardOpenOption.WRITE)) {
      file.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
