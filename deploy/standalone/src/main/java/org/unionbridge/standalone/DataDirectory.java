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
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.EmbeddedBroker;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.UnusableKey;

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

  private static final String BEGUN = "begun";
  private static final String DEMO = "demo";
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
      Files.createDirectories(path.resolve("log"));
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

  Path path() {
    return path;
  }

  /** Makes the master key at the first start, and later asks for the one that was made. */
  void requireKey() {
    try {
      var unused = MasterKey.openOrCreate(keys(), hasData());
    } catch (UnusableKey | UncheckedIOException e) {
      throw new Unusable(
          """
          主密钥缺失或损坏：%s。没有改动任何文件，也没有生成新的密钥；请从备份恢复该文件后重新启动。
          The master key is missing or damaged. %s. Nothing was changed and no new key was made; \
          bring that file back from a backup, then start again.\
          """
              .formatted(keys().resolve("master.json"), e.getMessage()));
    }
  }

  /**
   * What a start that became ready has kept must still be there. What a start left that was cut
   * short before is no loss, and is made again.
   */
  void requireWhole() {
    if (!Files.exists(path.resolve(BEGUN))) {
      return;
    }
    if (EmbeddedBroker.isBare(broker())) {
      throw missing(broker(), "", "");
    }
    if (DocumentStores.isBare(store())) {
      throw missing(
          store(), "若原来设有 MONGODB_URI，请照旧设置。", " Where MONGODB_URI was set before, set it again.");
    }
  }

  private static Unusable missing(Path what, String chinese, String english) {
    return new Unusable(
        """
        以前保存的数据不见了：%s 缺失或为空。没有改动任何文件；请从备份恢复后重新启动。要从头开始，请另选一个空的数据目录。%s
        What was kept is gone: %1$s is missing or empty. Nothing was changed; bring it back from a \
        backup, then start again. To begin anew, choose an empty data directory.%3$s\
        """
            .formatted(what, chinese, english));
  }

  /** From now on an empty store or broker is a loss, and no longer a beginning. */
  void markBegun() {
    var mark = path.resolve(BEGUN);
    try {
      if (!Files.exists(mark)) {
        Files.createFile(mark, ownerOnly());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A demonstration and real data never share a directory, whichever came first. */
  void requireFor(boolean demo) {
    boolean ofDemo = Files.isDirectory(demo());
    if (demo && hasData() && !ofDemo) {
      throw new Unusable(
          "此目录保存着真实数据，不能用于示范；请用 --data 另选目录 / real data are kept here, and no demonstration: choose"
              + " another directory by --data: "
              + path);
    }
    if (!demo && ofDemo) {
      throw new Unusable(
          "此目录保存着示范数据，请加 --demo 或另选目录 / a demonstration is kept here: add --demo, or choose another"
              + " directory by --data: "
              + path);
    }
  }

  /** Where a demonstration keeps what it is about. */
  Path demo() {
    return path.resolve(DEMO);
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
  void writeEndpoints(Ports ports, String broker, String store) {
    var lines =
        List.of(
            "gateway=" + ports.address(),
            "gateway.metrics=http://127.0.0.1:" + ports.management() + METRICS,
            "member.metrics=http://127.0.0.1:" + ports.member() + METRICS,
            "plan.metrics=http://127.0.0.1:" + ports.plan() + METRICS,
            "welfare.metrics=http://127.0.0.1:" + ports.welfare() + METRICS,
            "notification.metrics=http://127.0.0.1:" + ports.notification() + METRICS,
            "broker=" + broker,
            "store=" + withoutPassword(store),
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

  private static String withoutPassword(String uri) {
    return uri.replaceFirst("//[^/]*@", "//");
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
