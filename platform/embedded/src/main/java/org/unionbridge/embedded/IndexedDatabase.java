package org.unionbridge.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose conditional writes find their document by its id. */
final class IndexedDatabase extends H2Database {

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, store, cursors);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new NarrowingIndex<>(
        super.openOrCreateUniqueIndex(collection, name, keys, sparse), keys, sparse);
  }
}
