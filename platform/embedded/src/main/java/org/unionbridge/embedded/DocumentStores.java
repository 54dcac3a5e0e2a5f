package org.unionbridge.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the store to use: a given URI, else a mongod on the PATH, else the embedded one. */
public final class DocumentStores {

  private static final String URI = "MONGODB_URI";
  private static final String ON_PATH = "mongod on PATH";
  private static final String FILE = "documents.mv";
  private static final String MONGOD = "mongod";

  private DocumentStores() {}

  /** The store for the data directory; the port is for a store that has to be started. */
  public static DocumentStore find(Path dir, int port) {
    return find(dir, port, _ -> {});
  }

  /** As above; {@code whenBroken} is told when an embedded store can save nothing any more. */
  public static DocumentStore find(Path dir, int port, Consumer<Throwable> whenBroken) {
    return find(dir, port, givenUri(), onPath(System.getenv("PATH")), whenBroken);
  }

  /** Whether documents are to be kept in the directory and none ever were. */
  public static boolean isBare(Path dir) {
    return givenUri().isEmpty()
        && !Files.exists(dir.resolve(MONGOD))
        && EmbeddedStore.isBare(dir.resolve(FILE));
  }

  static DocumentStore find(Path dir, int port, Optional<String> uri, Optional<Path> mongod) {
    return find(dir, port, uri, mongod, _ -> {});
  }

  private static DocumentStore find(
      Path dir,
      int port,
      Optional<String> uri,
      Optional<Path> mongod,
      Consumer<Throwable> whenBroken) {
    if (uri.isPresent()) {
      return new DocumentStore(URI, uri.get(), () -> {});
    }
    var file = dir.resolve(FILE);
    var ofMongod = dir.resolve(MONGOD);
    // The data decides over the program: a mongod installed later must not hide what is there.
    if (Files.exists(ofMongod) && mongod.isEmpty()) {
      throw new IllegalStateException(
          "The documents in %s were written by a mongod, and there is none on the PATH now"
              .formatted(ofMongod));
    }
    return mongod.isPresent() && (Files.exists(ofMongod) || !Files.exists(file))
        ? MongodProcess.start(ON_PATH, mongod.get(), ofMongod, port)
        : DocumentStore.of(EmbeddedStore.start(file, port, whenBroken));
  }

  /**
   * Frees the file of the embedded store, where it is the one in use, of all that is no longer in
   * it; a mongod and a database by URI look after their files themselves.
   */
  public static void rewrite(Path dir) {
    var file = dir.resolve(FILE);
    if (givenUri().isEmpty() && !EmbeddedStore.isBare(file)) {
      EmbeddedStore.rewrite(file);
    }
  }

  /** Every store that tests are to run on, started once in a JVM and shared. */
  public static List<DocumentStore> forTests() {
    return ForTests.STORES;
  }

  private static final class ForTests {
    private static final List<DocumentStore> STORES = start();

    private static List<DocumentStore> start() {
      var stores = new ArrayList<DocumentStore>();
      stores.add(DocumentStore.of(EmbeddedStore.inMemory(FreePorts.next())));
      var real = realOne();
      real.ifPresent(stores::add);
      System.out.println(
          "store tests run on: embedded; "
              + real.map(found -> "real MongoDB: " + found.name())
                  .orElse("no real MongoDB found (%s, %s)".formatted(URI, ON_PATH)));
      Runtime.getRuntime()
          .addShutdownHook(
              Thread.ofPlatform().unstarted(() -> stores.forEach(DocumentStore::close)));
      return List.copyOf(stores);
    }

    private static Optional<DocumentStore> realOne() {
      var uri = givenUri();
      var mongod = onPath(System.getenv("PATH"));
      if (uri.isEmpty() && mongod.isEmpty()) {
        return Optional.empty();
      }
      try {
        var scratch = Path.of(System.getProperty("java.io.tmpdir"));
        var dir = Files.createTempDirectory(scratch, "store-");
        return Optional.of(find(dir, FreePorts.next(), uri, mongod));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  private static Optional<String> givenUri() {
    return Optional.ofNullable(System.getProperty(URI))
        .or(() -> Optional.ofNullable(System.getenv(URI)))
        .filter(uri -> !uri.isBlank());
  }

  static Optional<Path> onPath(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(entry -> Path.of(entry, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
