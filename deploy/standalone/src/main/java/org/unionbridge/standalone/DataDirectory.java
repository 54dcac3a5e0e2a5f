package org.unionbridge.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything, open to its owner alone and used by one process at a time. */
final class DataDirectory implements AutoCloseable {

  /** The directory cannot be used; the message says why. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataDirectory open(Path directory) {
    var path = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Unusable("数据目录正被另一个进程使用 / another process uses the data directory: " + path);
      }
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new Unusable("数据目录无法使用 / the data directory cannot be used: " + path + " (" + e + ")");
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path keys() {
    return path.resolve("keys");
  }

  Path store() {
    return path.resolve("store");
  }

  Path broker() {
    return path.resolve("kafka");
  }

  Path log() {
    return path.resolve("log");
  }

  /** Whether somebody kept something here before. */
  boolean hasData() {
    return Files.exists(store());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
