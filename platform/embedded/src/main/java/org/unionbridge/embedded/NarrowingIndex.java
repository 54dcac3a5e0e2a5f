package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * A unique index that also serves queries with further conditions. The library asks an index only
 * when a query names its field and nothing else, and walks through the whole collection for a
 * conditional write; what an index finds is matched against the whole query anyway.
 */
public final class NarrowingIndex<P> extends Index<P> {

  private final Index<P> index;
  private final List<IndexKey> keys;

  public NarrowingIndex(Index<P> index, List<IndexKey> keys, boolean sparse) {
    super(index.getName(), keys, sparse);
    this.index = index;
    this.keys = List.copyOf(keys);
  }

  @Override
  public boolean canHandle(Document query) {
    return index.canHandle(narrowed(query));
  }

  @Override
  public Iterable<P> getPositions(Document query) {
    return index.getPositions(narrowed(query));
  }

  /** What the query says of this index's only field, alone; else the query as it is. */
  private Document narrowed(Document query) {
    return keys.size() == 1 ? narrowed(query, keys.getFirst().getKey()).orElse(query) : query;
  }

  private static Optional<Document> narrowed(Document query, String field) {
    if (query.get(field) != null) {
      return Optional.of(new Document(field, query.get(field)));
    }
    return query.get("$and") instanceof List<?> parts
        ? parts.stream()
            .filter(Document.class::isInstance)
            .flatMap(part -> narrowed((Document) part, field).stream())
            .findFirst()
        : Optional.empty();
  }

  @Override
  public P getPosition(Document document) {
    return index.getPosition(document);
  }

  @Override
  public boolean isUnique() {
    return index.isUnique();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<P> collection) {
    index.checkAdd(document, collection);
  }

  @Override
  public void add(Document document, P position, MongoCollection<P> collection) {
    index.add(document, position, collection);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<P> collection) {
    index.checkUpdate(before, after, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, P position, MongoCollection<P> collection) {
    index.updateInPlace(before, after, position, collection);
  }

  @Override
  public P remove(Document document) {
    return index.remove(document);
  }

  @Override
  public long getCount() {
    return index.getCount();
  }

  @Override
  public boolean isEmpty() {
    return index.isEmpty();
  }

  @Override
  public long getDataSize() {
    return index.getDataSize();
  }

  @Override
  public void drop() {
    index.drop();
  }
}
