package org.unionbridge.platform.store;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Accumulators;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.WorkShare;
import reactor.core.publisher.Mono;

/** Views in MongoDB. */
final class MongoViewStore<V> implements ViewStore<V> {

  /** Where what was erased before it was ever seen is kept; it is never shown. */
  private static final String NOWHERE = "-";

  private final MongoCollection<BsonDocument> documents;
  private final Class<V> type;
  private final JsonForm form;
  private final SharedCalls calls;

  MongoViewStore(MongoCollection<BsonDocument> documents, Class<V> type, JsonForm form) {
    this.documents = documents;
    this.type = type;
    this.form = form;
    this.calls = new SharedCalls(documents);
  }

  @Override
  public Mono<Boolean> put(Entry<V> entry) {
    // What a view follows may have moved meanwhile, to wherever.
    var older =
        and(
            eq(Fields.ID, entry.id()),
            Filters.scope(Scope.everything()),
            lt(Fields.VERSION, entry.sequence()));
    var set =
        new BsonDocument(Fields.UNION, new BsonString(entry.place().unionId()))
            .append(Fields.PATH, new BsonString(entry.place().unionPath()))
            .append(Fields.VERSION, new BsonInt64(entry.sequence()))
            .append(Fields.SLOT, new BsonInt64(WorkShare.slotOf(entry.id())))
            .append(Fields.STATE, BsonJson.document(form.write(type, entry.value())));
    var unset = new BsonDocument(Fields.ERASED, BsonNull.VALUE);
    entry
        .owner()
        .ifPresentOrElse(
            id -> set.append(Fields.OWNER, new BsonString(id)),
            () -> unset.append(Fields.OWNER, BsonNull.VALUE));
    // Where what is there is as new or newer, this can neither change nor make it.
    return calls.put(older, new BsonDocument("$set", set).append("$unset", unset));
  }

  @Override
  public Mono<Stored<V>> find(Scope scope, String id) {
    return Mono.from(documents.find(and(eq(Fields.ID, id), visible(scope))).first())
        .map(this::read);
  }

  private Stored<V> read(BsonDocument document) {
    return new Stored<>(
        document.getString(Fields.ID).getValue(),
        new Place(
            document.getString(Fields.UNION).getValue(),
            document.getString(Fields.PATH).getValue()),
        document.getInt64(Fields.VERSION).getValue(),
        form.read(type, BsonJson.object(document.getDocument(Fields.STATE))));
  }

  @Override
  public Mono<Page<Stored<V>>> page(Scope scope, Criteria criteria, PageRequest request) {
    return Pages.read(documents, filter(scope, criteria), request, this::read);
  }

  @Override
  public Mono<Long> count(Scope scope, Criteria criteria) {
    return Mono.from(documents.countDocuments(filter(scope, criteria)));
  }

  @Override
  public Mono<Long> sum(Scope scope, Criteria criteria, String field) {
    return Mono.from(
            documents.aggregate(
                List.of(
                    match(filter(scope, criteria)),
                    group(null, Accumulators.sum("total", "$" + field)))))
        .map(result -> result.getNumber("total").longValue())
        .defaultIfEmpty(0L);
  }

  @Override
  public Mono<Boolean> setIf(
      Scope scope, String id, Criteria criteria, String field, Object value) {
    return Mono.from(
            documents.updateOne(
                and(eq(Fields.ID, id), filter(scope, criteria)), set(field, BsonJson.plain(value))))
        .map(result -> result.getMatchedCount() == 1);
  }

  @Override
  public Mono<Void> erase(Scope scope, String id, long sequence) {
    var notNewer =
        and(eq(Fields.ID, id), Filters.scope(scope), lt(Fields.VERSION, new BsonInt64(sequence)));
    var erased =
        combine(
            set(Fields.ERASED, true),
            set(Fields.VERSION, new BsonInt64(sequence)),
            unset(Fields.STATE),
            unset(Fields.OWNER));
    var whenNew = combine(setOnInsert(Fields.UNION, NOWHERE), setOnInsert(Fields.PATH, "/"));
    return calls.put(notNewer, combine(erased, whenNew)).then();
  }

  @Override
  public Mono<Void> remove(Scope scope, String id) {
    return Mono.from(documents.deleteOne(and(eq(Fields.ID, id), Filters.scope(scope)))).then();
  }

  private static Bson filter(Scope scope, Criteria criteria) {
    return and(visible(scope), Filters.criteria(criteria));
  }

  private static Bson visible(Scope scope) {
    return and(Filters.scope(scope), exists(Fields.ERASED, false));
  }
}
