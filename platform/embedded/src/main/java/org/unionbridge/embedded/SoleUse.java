package org.unionbridge.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees to it that a directory has one broker. The broker looks itself, but by then it is half
 * started, and what it does about a failure may end the JVM before anybody hears of the reason.
 */
final class SoleUse implements AutoCloseable {

  // A lock asked for where this process holds it already would be given up for both.
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path directory;

  private SoleUse(Path directory) {
    this.directory = directory;
  }

  /**
   * Claims the directory for this JVM, and looks whether another process has it.
   *
   * @throws UnusableData when somebody has
   */
  static SoleUse of(Path directory) throws IOException {
    if (!HERE.add(directory)) {
      throw inUse(directory);
    }
    var use = new SoleUse(directory);
    if (isLockedElsewhere(directory.resolve(".lock"))) {
      use.close();
      throw inUse(directory);
    }
    return use;
  }

  private static boolean isLockedElsewhere(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    }
  }

  private static UnusableData inUse(Path directory) {
    return new UnusableData(
        "%s 正被另一个消息服务使用（.lock 已锁定）。请先停止它，再重新启动。".formatted(directory),
        "%s is in use by another broker, which holds its .lock: stop that one, then start again."
            .formatted(directory),
        null);
  }

  @Override
  public void close() {
    HERE.remove(directory);
  }
}
