package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads by id and conditional writes of one collection, those that come at the same time in one
 * call: most of what a small command costs is the call. Each is still a read or a write of its own.
 */
final class SharedCalls {

  /** Two, so that one slow call does not hold up all: with more, fewer go together. */
  private static final int WAYS = 2;

  /** Documents are read whole, and may be large. */
  private static final int MOST_READ = 100;

  private static final int MOST_WRITTEN = 500;
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> documents;
  private final Together<Wanted, Optional<BsonDocument>> reads;
  private final Together<UpdateOneModel<BsonDocument>, Optional<BulkWriteError>> writes;

  private record Wanted(Scope scope, String id) {}

  SharedCalls(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
    this.reads = new Together<>(this::read, WAYS, MOST_READ);
    this.writes = new Together<>(this::write, WAYS, MOST_WRITTEN);
  }

  /** The document of this id in this scope, or nothing. */
  Mono<BsonDocument> find(Scope scope, String id) {
    return reads.ask(new Wanted(scope, id)).flatMap(Mono::justOrEmpty);
  }

  /**
   * Changes the document if it still is as the filter says, or makes it if there is none; says
   * whether it did. The filter must name the id: where the document is not so, making it fails by
   * its id, and that is how one write of many tells that it came too late.
   */
  Mono<Boolean> put(Bson filter, Bson update) {
    return writes
        .ask(new UpdateOneModel<>(filter, update, UPSERT))
        .flatMap(failure ->
            failure
                .map(error -> new MongoWriteException(error, null, List.of()))
                .map(error ->
                    DuplicateKey.caused(error) ? Mono.just(false) : Mono.<Boolean>error(error))
                .orElseGet(() -> Mono.just(true)));
  }

  private Mono<List<Optional<BsonDocument>>> read(List<Wanted> wanted) {
    var scopes = wanted.stream().collect(Collectors.groupingBy(Wanted::scope));
    return Flux.fromIterable(scopes.entrySet())
        .flatMap(group ->
            Flux.from(documents.find(filter(group.getKey(), group.getValue())))
                .collectMap(
                    found -> new Wanted(group.getKey(), found.getString(Fields.ID).getValue())))
        .reduce(SharedCalls::both)
        .map(found -> wanted.stream().map(one -> Optional.ofNullable(found.get(one))).toList());
  }

  private static Bson filter(Scope scope, List<Wanted> wanted) {
    var ids = wanted.stream().map(Wanted::id).distinct().toList();
    return and(
        ids.size() == 1 ? eq(Fields.ID, ids.getFirst()) : in(Fields.ID, ids), Filters.scope(scope));
  }

  private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
    one.putAll(other);
    return one;
  }

  private Mono<List<Optional<BulkWriteError>>> write(List<UpdateOneModel<BsonDocument>> models) {
    return Mono.from(documents.bulkWrite(models, new BulkWriteOptions().ordered(false)))
        .map(_ -> Collections.nCopies(models.size(), Optional.<BulkWriteError>empty()))
        .onErrorResume(
            MongoBulkWriteException.class,
            failure ->
                failure.getWriteConcernError() == null
                    ? Mono.just(each(models.size(), failure))
                    : Mono.error(failure));
  }

  private static List<Optional<BulkWriteError>> each(int size, MongoBulkWriteException failure) {
    var errors = new ArrayList<>(Collections.nCopies(size, Optional.<BulkWriteError>empty()));
    failure.getWriteErrors().forEach(error -> errors.set(error.getIndex(), Optional.of(error)));
    return errors;
  }
}
