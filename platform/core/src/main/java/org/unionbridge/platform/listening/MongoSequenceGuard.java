package org.unionbridge.platform.listening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Positions in MongoDB, one document per listener and aggregate. */
final class MongoSequenceGuard implements SequenceGuard {

  private final MongoCollection<BsonDocument> guard;

  MongoSequenceGuard(MongoDatabase database) {
    this.guard = database.getCollection("guard", BsonDocument.class);
  }

  @Override
  public Mono<Map<String, Position>> positions(String listener, Collection<String> keys) {
    var ids = keys.stream().map(key -> id(listener, key)).toList();
    return Flux.from(guard.find(in("_id", ids)))
        .collectMap(
            found -> found.getString("_id").getValue().substring(listener.length() + 1),
            found ->
                new Position(
                    found.getInt64("last").getValue(), found.getString("hash").getValue()));
  }

  @Override
  public Mono<Void> move(String listener, Map<String, Position> positions) {
    var writes =
        positions.entrySet().stream()
            .filter(entry -> entry.getValue().sequence() > 0)
            .map(entry -> upwards(id(listener, entry.getKey()), entry.getValue()))
            .toList();
    return writes.isEmpty()
        ? Mono.empty()
        : Mono.from(guard.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
            .then()
            .onErrorResume(MongoSequenceGuard::allAreThereOrAhead, _ -> Mono.empty());
  }

  private static UpdateOneModel<BsonDocument> upwards(String id, Position position) {
    return new UpdateOneModel<>(
        and(eq("_id", id), lt("last", position.sequence())),
        combine(set("last", new BsonInt64(position.sequence())), set("hash", position.hash())),
        new UpdateOptions().upsert(true));
  }

  /** An upsert that found no lower position could not insert: it is there, or ahead, already. */
  private static boolean allAreThereOrAhead(Throwable error) {
    return error instanceof MongoBulkWriteException failure
        && failure.getWriteConcernError() == null
        && failure.getWriteErrors().stream()
            .allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  private static String id(String listener, String key) {
    return listener + "|" + key;
  }
}
