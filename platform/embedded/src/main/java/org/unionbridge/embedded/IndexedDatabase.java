package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A database whose conditional writes find their document by its id, and replace it rather than
 * change it where it lies.
 */
final class IndexedDatabase extends H2Database {

  private static final String DOCUMENTS = "databases.";
  private static final String ABOUT = "meta.";

  private final MVStore store;
  private final CursorRegistry cursors;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    // The library opens the collections that are there before its constructor ends.
    this.store = store;
    this.cursors = cursors;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    var whole = getFullCollectionNamespace(name);
    return new UnchangingCollection(
        this,
        name,
        options,
        store.openMap(DOCUMENTS + whole),
        store.openMap(ABOUT + whole),
        cursors);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new NarrowingIndex<>(
        super.openOrCreateUniqueIndex(collection, name, keys, sparse), keys, sparse);
  }
}
