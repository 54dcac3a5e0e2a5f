package org.unionbridge.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.standalone.Options.NotUnderstood;

/**
 * Watches the room on the disk with the data: warns while there is time, and ends the system in
 * good order before a write fails. Where a write fails all the same, it says so and ends it at
 * once.
 */
final class DiskWatch {

  private static final long MEGABYTE = 1L << 20;
  private static final long USUAL_WARNING = 500;
  private static final long USUAL_END = 100;
  private static final long FULL = 8;
  private static final int ENDED_IN_WORDS = 2;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Path data;
  private final long warnBelow;
  private final long endBelow;
  private boolean warned;
  private boolean saidLast;

  private DiskWatch(Path data, long warnBelow, long endBelow) {
    this.data = data;
    this.warnBelow = warnBelow;
    this.endBelow = endBelow;
  }

  /** With the limits that the environment gives, in megabytes. */
  static DiskWatch of(Path data) {
    return new DiskWatch(
        data,
        setting("UNIONBRIDGE_DISK_WARN_MB", USUAL_WARNING),
        setting("UNIONBRIDGE_DISK_END_MB", USUAL_END));
  }

  private static long setting(String name, long usual) {
    var given = System.getenv(name);
    if (given == null || given.isBlank()) {
      return usual;
    }
    if (!given.strip().matches("\\d{1,9}")) {
      throw new NotUnderstood(name + " 应为整数（MB） / takes a number of megabytes");
    }
    return Long.parseLong(given.strip());
  }

  /** A start without room would only make new trouble. */
  void requireRoom() {
    long free = freeMegabytes();
    if (free < endBelow) {
      throw new DataDirectory.Unusable(
          """
          磁盘空间不足，没有启动：%s 所在的磁盘只剩 %d MB。没有改动任何数据。请腾出空间（至少 %d MB）后重新启动。
          There is too little room to start: %2$d MB are left on the disk of %1$s. No data was changed. \
          Make room (%3$d MB at least), then start again.\
          """
              .formatted(data, free, endBelow));
    }
  }

  /** From now on, until the process ends. */
  void begin() {
    var unused = Thread.ofPlatform().daemon().name("disk-watch").start(this::watch);
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    long free = freeMegabytes();
    if (free < endBelow) {
      sayLast(full(free));
      // In good order: what is under way is finished, what comes is turned away.
      System.exit(ENDED_IN_WORDS);
    }
    if (free < warnBelow && !warned) {
      say(
          """
          注意：磁盘空间不多了，%s 所在的磁盘只剩 %d MB；低于 %d MB 时系统会自行停止。请及时清理。
          Attention: %2$d MB are left on the disk of %1$s; below %3$d MB the system stops by itself. \
          Make room in time.\
          """
              .formatted(data, free, endBelow));
    }
    warned = free < warnBelow;
  }

  /** A write has failed: nothing more can be kept, so nothing goes on as if it were. */
  void failed(String what) {
    long free = freeMegabytes();
    sayLast(free < Math.max(endBelow, FULL) ? full(free) : broken(what));
    Runtime.getRuntime().halt(ENDED_IN_WORDS);
  }

  private String full(long free) {
    return """
    磁盘已满，系统停止运行：%s 所在的磁盘只剩 %d MB。已确认保存的数据都没有丢失。请腾出空间（至少 %d MB）后重新启动。
    The disk is full, and the system stops: %2$d MB are left on the disk of %1$s. Nothing that was \
    acknowledged is lost. Make room (%3$d MB at least), then start again.\
    """
        .formatted(data, free, Math.max(endBelow, FULL));
  }

  private String broken(String what) {
    return """
    数据无法正常读写，系统停止运行：%s（%s）。日志中有详情；请检查磁盘和其中的文件，修复或从备份恢复后重新启动。
    The data cannot be read or written, and the system stops: %1$s (%2$s). The log says more; look after \
    the disk and its files, mend them or bring them back from a backup, then start again.\
    """
        .formatted(data, what);
  }

  /** Broker and store may fail in the same moment: one of them is told of. */
  private synchronized void sayLast(String words) {
    if (!saidLast) {
      saidLast = true;
      say(words);
    }
  }

  /** At the terminal first: the log may have no room. */
  private static void say(String words) {
    System.err.println("\n" + words + "\n");
    log().warn("{}", words);
  }

  private long freeMegabytes() {
    try {
      return Files.getFileStore(data).getUsableSpace() / MEGABYTE;
    } catch (IOException e) {
      log().warn("cannot tell how much room is left", e);
      return Long.MAX_VALUE;
    }
  }

  /** Not before the start has said where the log is. */
  private static Logger log() {
    return LoggerFactory.getLogger(DiskWatch.class);
  }
}
