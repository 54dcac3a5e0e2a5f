package org.unionbridge.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything, open to its owner alone and used by one process at a time.
 */
final class DataDirectory implements AutoCloseable {

  /** The directory cannot be used; the message says why. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private static final String METRICS = "/actuator/prometheus";

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataDirectory open(Path directory) {
    var path = directory.toAbsolutePath().normalize();
    try {
      boolean ours = !Files.exists(path);
      Files.createDirectories(path);
      if (ours && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
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

  /** Says where everything listens, for a Prometheus or an administrator on this machine. */
  void writeEndpoints(Ports ports, String broker) {
    var lines =
        List.of(
            "gateway=http://127.0.0.1:" + ports.gateway(),
            "gateway.metrics=http://127.0.0.1:" + ports.management() + METRICS,
            "member.metrics=http://127.0.0.1:" + ports.member() + METRICS,
            "plan.metrics=http://127.0.0.1:" + ports.plan() + METRICS,
            "welfare.metrics=http://127.0.0.1:" + ports.welfare() + METRICS,
            "notification.metrics=http://127.0.0.1:" + ports.notification() + METRICS,
            "broker=" + broker,
            "data=" + path,
            "pid=" + ProcessHandle.current().pid());
    try {
      var partial = path.resolve("endpoints.partial");
      Files.deleteIfExists(partial);
      Files.createFile(partial, ownerOnly());
      Files.write(partial, lines);
      Files.move(
          partial, path.resolve("endpoints.properties"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Whether somebody kept something here before. */
  boolean hasData() {
    return Files.exists(store()) || Files.exists(broker());
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
