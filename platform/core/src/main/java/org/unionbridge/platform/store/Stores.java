package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.tracing.Spans;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens the stores of one service and keeps the paths in them true when unions move. */
public final class Stores {

  private static final int PASSES = 5;
  private static final int REMOVED_AT_ONCE = 1_000;
  private static final Duration INDEX_LIMIT = Duration.ofSeconds(60);

  private final String service;
  private final MongoDatabase database;
  private final MongoOutboxes outboxes;
  private final Relay relay;
  private final Clock clock;
  private final Spans spans;
  private final Set<String> placed = new CopyOnWriteArraySet<>();

  /** By the type that their keys begin with. */
  private final Map<String, MongoAggregateStore<?, ?>> aggregates = new ConcurrentHashMap<>();

  Stores(
      String service,
      MongoDatabase database,
      MongoOutboxes outboxes,
      Relay relay,
      Clock clock,
      Spans spans) {
    this.service = service;
    this.database = database;
    this.outboxes = outboxes;
    this.relay = relay;
    this.clock = clock;
    this.spans = spans;
  }

  /**
   * The aggregates of one collection; their outboxes are swept from now on.
   *
   * @param asked dotted names of fields that lists are asked by, each to be indexed
   */
  public <S, E> AggregateStore<S, E> aggregates(
      String collection, AggregateCodec<S, E> codec, String... asked) {
    var documents = open(collection, asked);
    index(documents, Fields.OUTBOX_SINCE, new IndexOptions().sparse(true));
    outboxes.watch(collection);
    var store = new MongoAggregateStore<>(service, documents, codec, relay, clock, spans);
    aggregates.put(codec.type(), store);
    return store;
  }

  /**
   * What the directory must hold of an aggregate now; empty when there is no such document here, or
   * none that the directory shows. Goes without a scope: it is for the topic, and shows nothing to
   * anybody.
   */
  public Mono<Envelope> currentRecord(String type, String id, CommandContext context) {
    return Mono.justOrEmpty(aggregates.get(type))
        .flatMap(store -> store.currentRecord(id, context));
  }

  /**
   * The views of one collection.
   *
   * @param asked dotted names of fields that lists are asked by, each to be indexed
   */
  public <V> ViewStore<V> views(String collection, Class<V> type, JsonForm form, String... asked) {
    return new MongoViewStore<>(open(collection, asked), type, form);
  }

  private MongoCollection<BsonDocument> open(String collection, String... asked) {
    var documents = database.getCollection(collection, BsonDocument.class);
    index(documents, Fields.PATH);
    index(documents, Fields.UNION);
    for (String field : asked) {
      index(documents, field);
    }
    placed.add(collection);
    return documents;
  }

  private static void index(MongoCollection<BsonDocument> documents, String field) {
    index(documents, field, new IndexOptions());
  }

  private static void index(
      MongoCollection<BsonDocument> documents, String field, IndexOptions options) {
    var created =
        Mono.from(documents.createIndex(Indexes.ascending(field), options)).block(INDEX_LIMIT);
    if (created == null) {
      throw new IllegalStateException("the store did not answer when asked for an index");
    }
  }

  /**
   * Removes documents that are written once and never changed, once they are older than this and
   * nothing of them waits to be sent; says how many, not more than at once go.
   *
   * @param written dotted name of the field that says when, in milliseconds
   */
  public Mono<Long> removeSent(String collection, String written, Instant before) {
    var documents = database.getCollection(collection, BsonDocument.class);
    var sent =
        and(
            Filters.scope(Scope.everything()),
            lt(written, new BsonInt64(before.toEpochMilli())),
            size(Fields.OUTBOX, 0),
            exists(Fields.OUTBOX_SINCE, false));
    return Flux.from(documents.find(sent).projection(include(Fields.ID)).limit(REMOVED_AT_ONCE))
        .map(found -> found.getString(Fields.ID).getValue())
        .collectList()
        .filter(ids -> !ids.isEmpty())
        .flatMap(ids -> Mono.from(documents.deleteMany(and(in(Fields.ID, ids), sent))))
        .map(DeleteResult::getDeletedCount)
        .defaultIfEmpty(0L);
  }

  /**
   * Corrects the path in every document of a union that moved, again until a pass finds nothing to
   * change, at most {@value #PASSES} times: documents may be written with the old path meanwhile.
   */
  public Mono<Long> movedTo(Place place) {
    return pass(place).repeat(PASSES - 1).takeUntil(changed -> changed == 0).reduce(0L, Long::sum);
  }

  private Mono<Long> pass(Place place) {
    return Flux.fromIterable(placed)
        .concatMap(collection -> move(collection, place))
        .reduce(0L, Long::sum);
  }

  private Mono<Long> move(String collection, Place place) {
    return Mono.from(
            database
                .getCollection(collection, BsonDocument.class)
                .updateMany(
                    and(eq(Fields.UNION, place.unionId()), ne(Fields.PATH, place.unionPath())),
                    set(Fields.PATH, place.unionPath())))
        .map(result -> result.getModifiedCount());
  }
}
