package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents are replaced, never changed. The library changes them where they
 * lie, while an answer that holds them is being sent and while they are being written to disk: then
 * somebody reads half of a change, or nothing at all.
 */
final class UnchangingCollection extends H2Collection {

  // Every public method holds the collection's monitor, and so do these.
  private boolean changing;

  UnchangingCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> about,
      CursorRegistry cursors) {
    super(database, name, options, documents, about, cursors);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean many,
      boolean upsert,
      Oplog oplog) {
    return onCopies(() -> super.updateDocuments(selector, update, filters, many, upsert, oplog));
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return onCopies(() -> super.findAndModify(query));
  }

  private <T> T onCopies(Supplier<T> change) {
    changing = true;
    try {
      return change.get();
    } finally {
      changing = false;
    }
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Document query,
      Stream<Document> documents,
      int skip,
      int limit,
      int batch,
      Comparator<Document> order,
      Document fields) {
    var found = super.matchDocumentsFromStream(query, documents, skip, limit, batch, order, fields);
    if (!changing) {
      return found;
    }
    var copies = new ArrayList<Document>();
    // Only fields are put and removed: what is in them is made anew before.
    found.forEach(document -> copies.add(document.clone()));
    return new QueryResult(copies, found.getCursorId());
  }
}
