package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Walks through one text field of all documents of a collection, and puts another text there, for
 * the system itself: it shows nothing to anybody. It changes neither version nor what waits:
 * whoever writes the document meanwhile wins, and is met again on the next walk.
 */
public final class FieldWalk {

  private static final int AT_ONCE = 200;
  private static final Bson EVERYWHERE = Filters.scope(Scope.everything());

  private final MongoDatabase database;

  FieldWalk(MongoDatabase database) {
    this.database = database;
  }

  /** The field of one document. */
  public record Found(String id, String text) {}

  /** All documents that have the field, page by page in the order of their ids. */
  public Flux<Found> all(String collection, String field) {
    return page(collection, field, "")
        .expand(found ->
            found.size() < AT_ONCE ? Mono.empty() : page(collection, field, found.getLast().id()))
        .concatMapIterable(found -> found);
  }

  private Mono<List<Found>> page(String collection, String field, String after) {
    return Flux.from(
            documents(collection)
                .find(and(gt(Fields.ID, after), exists(field), EVERYWHERE))
                .projection(include(field))
                .sort(ascending(Fields.ID))
                .limit(AT_ONCE))
        .map(document -> new Found(document.getString(Fields.ID).getValue(), at(document, field)))
        .collectList();
  }

  private static String at(BsonDocument document, String dotted) {
    var names = dotted.split("\\.", -1);
    var holder = document;
    for (int i = 0; i < names.length - 1; i++) {
      holder = holder.getDocument(names[i]);
    }
    return holder.getString(names[names.length - 1]).getValue();
  }

  /** Puts the text there unless the field says something else by now; says whether it did. */
  public Mono<Boolean> replace(String collection, String field, Found found, String text) {
    Bson same = and(eq(Fields.ID, found.id()), eq(field, found.text()), EVERYWHERE);
    return Mono.from(documents(collection).updateOne(same, set(field, text)))
        .map(result -> result.getModifiedCount() == 1);
  }

  private MongoCollection<BsonDocument> documents(String collection) {
    return database.getCollection(collection, BsonDocument.class);
  }
}
