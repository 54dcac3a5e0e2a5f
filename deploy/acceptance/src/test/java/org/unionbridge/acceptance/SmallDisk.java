package org.unionbridge.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.unionbridge.testing.Golden;

/** A disk of its own in memory, which a test can fill. */
final class SmallDisk implements AutoCloseable {

  private static final int MEGABYTE = 1 << 20;

  private final Path mounted;
  private final Path filling;

  private SmallDisk(Path mounted) {
    this.mounted = mounted;
    this.filling = mounted.resolve("filling");
  }

  /** Mounts one; where that is not allowed, the test is left out and says why. */
  static SmallDisk ofMegabytes(int size) {
    try {
      var base = Golden.root().resolve("deploy/acceptance/target");
      Files.createDirectories(base);
      var directory = Files.createTempDirectory(base, "disk-");
      boolean done =
          runs("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", "" + directory);
      assumeTrue(done, "a small disk cannot be mounted here: that takes root and Linux's tmpfs");
      return new SmallDisk(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean runs(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Path path() {
    return mounted;
  }

  /** Fills it until so many megabytes are left; with 0, until not a byte goes on. */
  void fillUpTo(int left) {
    var block = ByteBuffer.allocate(MEGABYTE);
    try (var file =
        Files.newByteChannel(filling, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (left == 0 || megabytesLeft() > left) {
        file.write(block.rewind());
      }
    } catch (IOException full) {
      if (left > 0) {
        throw new UncheckedIOException(full);
      }
    }
  }

  private long megabytesLeft() throws IOException {
    return Files.getFileStore(mounted).getUsableSpace() / MEGABYTE;
  }

  void makeRoom() {
    try {
      Files.delete(filling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    runs("umount", "-l", mounted.toString());
  }
}
