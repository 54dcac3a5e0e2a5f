package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;

/** A document store in this JVM that speaks MongoDB's protocol and keeps its data in one file. */
public final class EmbeddedStore implements AutoCloseable {

  private static final int CACHE_MEGABYTES = 64;
  // The library begins a file with two blocks that describe it; behind them are the documents.
  private static final int HEADERS = 8192;
  // A command holds its thread until its commit, and connections share threads: with few threads
  // few writers could share a commit, and one scan would hold up many connections.
  private static final int WORKERS = 64;

  private final MongoServer server;
  private final MVStore store;
  private final String uri;

  private EmbeddedStore(MongoServer server, MVStore store, int port) {
    this.server = server;
    this.store = store;
    this.uri = "mongodb://127.0.0.1:" + port;
  }

  /** Opens the file, or makes it; what is acknowledged survives kill -9, but not a power cut. */
  public static EmbeddedStore start(Path file, int port) {
    return start(file, port, false);
  }

  /** As above; {@code whenBroken} is told when the disk fails and nothing can be saved any more. */
  public static EmbeddedStore start(Path file, int port, Consumer<Throwable> whenBroken) {
    return start(file, port, false, whenBroken);
  }

  /**
   * Opens the file, or makes it; with {@code sync} every commit waits for the disk, so that what is
   * acknowledged survives a power cut as well.
   */
  public static EmbeddedStore start(Path file, int port, boolean sync) {
    return start(file, port, sync, _ -> {});
  }

  private static EmbeddedStore start(
      Path file, int port, boolean sync, Consumer<Throwable> whenBroken) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file) && Files.size(file) < HEADERS) {
        // Killed while it made the file: the library would take the half for a damaged whole.
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return open(file.toAbsolutePath().toString(), port, sync, whenBroken);
  }

  /** Whether the file is not there, or no document was ever written to it. */
  static boolean isBare(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) <= HEADERS;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Writes the file anew with what it holds now: pages of before lie in it until they are written
   * over. Nobody may use it meanwhile; a rewriting that is cut short leaves the file as it was.
   */
  static void rewrite(Path file) {
    var name = file.toAbsolutePath().toString();
    MVStoreTool.compactCleanUp(name);
    MVStoreTool.compact(name, false);
  }

  /** A store for tests: the same behaviour, kept nowhere. */
  public static EmbeddedStore inMemory(int port) {
    return open(null, port, false, _ -> {});
  }

  static EmbeddedStore open(
      @Nullable String fileName, int port, boolean sync, Consumer<Throwable> whenBroken) {
    var store = openFile(fileName);
    var server = new MongoServer(new DurableBackend(store, sync, whenBroken));
    try {
      server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
    } catch (Exception failure) {
      // The library throws the checked BindException without saying so, and then stops nothing.
      if (!store.isClosed()) {
        server.shutdownNow();
      }
      throw new IllegalStateException(
          "The document store cannot listen on 127.0.0.1:%d: %s".formatted(port, failure), failure);
    }
    return new EmbeddedStore(server, store, port);
  }

  private static MVStore openFile(@Nullable String fileName) {
    // No commit but GroupCommit's own: one by time or by size would hold half a change, and one in
    // the background could still be on its way when a writer is told that nothing is unsaved.
    var builder = new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
    if (fileName != null) {
      builder.fileName(fileName).cacheSize(CACHE_MEGABYTES);
    }
    try {
      var store = builder.open();
      store.setRetentionTime(0);
      return store;
    } catch (MVStoreException failure) {
      throw failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new UnusableData(
              "另一个进程正在使用数据文件 %s，请先停止它。".formatted(fileName),
              "Another process uses the data file %s; stop it first.".formatted(fileName),
              failure)
          : damaged(fileName, failure);
    }
  }

  private static UnusableData damaged(@Nullable String fileName, MVStoreException failure) {
    return new UnusableData(
        "数据文件 %s 已损坏，无法打开（%s）。没有改动任何文件；请保留它以备检查，从备份恢复后重新启动。"
            .formatted(fileName, failure.getMessage()),
        ("The data file %s is damaged and cannot be opened (%s). Nothing was changed; keep it for an"
                + " inspection, put one from a backup in its place, and start again.")
            .formatted(fileName, failure.getMessage()),
        failure);
  }

  /** Where clients connect. */
  public String uri() {
    return uri;
  }

  MVStore file() {
    return store;
  }

  /** Ends all connections and closes the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }
}
