package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.unionbridge.embedded.GroupCommit.NotSaved;

/** Answers the commands of a client, each only when its effect, or what it saw, is on disk. */
final class DurableBackend extends H2Backend {

  // In lower case: the server takes commands in any case.
  private static final Set<String> CHANGES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");
  private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");
  private static final int COMMITS_BETWEEN_COMPACTIONS = 64;
  private static final int SMALLEST_FILL_PERCENT = 60;
  private static final int BYTES_REWRITTEN_AT_ONCE = 1 << 20;
  private static final int OPERATION_FAILED = 96;
  private static final int ILLEGAL_OPERATION = 20;

  private final boolean sync;
  private final GroupCommit commits;
  private long commitCount;

  DurableBackend(MVStore store, boolean sync, Consumer<Throwable> whenBroken) {
    super(store);
    this.sync = sync;
    this.commits = new GroupCommit(isInMemory() ? () -> {} : this::save, whenBroken);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String database) {
    return new IndexedDatabase(database, getMvStore(), getCursorRegistry());
  }

  private void save() {
    commit();
    if (sync) {
      getMvStore().sync();
    }
    if (++commitCount % COMMITS_BETWEEN_COMPACTIONS == 0) {
      // What this moves together goes to disk with the next commit.
      getMvStore().compact(SMALLEST_FILL_PERCENT, BYTES_REWRITTEN_AT_ONCE);
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    try {
      return switch (command.toLowerCase(Locale.ROOT)) {
        // Drivers find the server by ismaster: it must answer when the store is broken, or they
        // would wait for a server instead of hearing the error. Health checks ask for hello.
        case "ismaster" -> super.handleCommand(channel, database, command, query);
        case "hello" -> hello(channel, database, query);
        case "dropdatabase" -> commits.change(() -> dropAlone(channel, database, command, query));
        default ->
            changes(command, query)
                ? commits.change(() -> super.handleCommand(channel, database, command, query))
                : commits.read(() -> readPinned(channel, database, command, query));
      };
    } catch (NotSaved unsaved) {
      throw new MongoServerError(
          OPERATION_FAILED, "OperationFailed", String.valueOf(unsaved.getMessage()), unsaved);
    }
  }

  private Document hello(Channel channel, String database, Document query) {
    commits.requireIntact();
    return super.handleCommand(channel, database, "ismaster", query)
        .append("isWritablePrimary", true);
  }

  private static boolean changes(String command, Document query) {
    return CHANGES.contains(command.toLowerCase(Locale.ROOT))
        || (command.equalsIgnoreCase("aggregate")
            && query.get("pipeline") instanceof List<?> stages
            && stages.stream().anyMatch(DurableBackend::writes));
  }

  private static boolean writes(Object stage) {
    return stage instanceof Document document
        && document.keySet().stream().anyMatch(WRITING_STAGES::contains);
  }

  // Commits go on during a read; the pin keeps them from overwriting the pages it walks through.
  private Document readPinned(Channel channel, String database, String command, Document query) {
    var pin = getMvStore().registerVersionUsage();
    try {
      return super.handleCommand(channel, database, command, query);
    } finally {
      getMvStore().deregisterVersionUsage(pin);
    }
  }

  // The library drops by prefix: without this, dropping "plan" would drop "plans" too.
  private Document dropAlone(Channel channel, String database, String command, Document query) {
    for (var other : listDatabaseNames()) {
      if (other.startsWith(database) && !other.equals(database)) {
        throw new MongoServerError(
            ILLEGAL_OPERATION,
            "IllegalOperation",
            "The embedded store cannot drop %s beside %s".formatted(database, other));
      }
    }
    return super.handleCommand(channel, database, command, query);
  }

  @Override
  public void close() {
    commits.close();
    super.close();
  }
}
