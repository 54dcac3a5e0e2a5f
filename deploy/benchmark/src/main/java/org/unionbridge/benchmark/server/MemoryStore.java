package org.unionbridge.benchmark.server;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import java.util.List;
import org.unionbridge.embedded.NarrowingIndex;

/**
 * mongo-java-server in memory, finding the document of a conditional write by its id as every
 * MongoDB does: else both sides would pay for a walk through the collection, and hide our cost.
 */
final class MemoryStore extends MemoryBackend {

  @Override
  public MemoryDatabase openOrCreateDatabase(String database) {
    return new Database(database, getCursorRegistry());
  }

  private static final class Database extends MemoryDatabase {

    Database(String name, CursorRegistry cursors) {
      super(name, cursors);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      return new NarrowingIndex<>(
          super.openOrCreateUniqueIndex(collection, name, keys, sparse), keys, sparse);
    }
  }
}
