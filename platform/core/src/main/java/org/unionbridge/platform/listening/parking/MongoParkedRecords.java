package org.unionbridge.platform.listening.parking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.BsonDocument;
import reactor.core.publisher.Mono;

/** Removes parked records of a directory, for somebody of whom nothing may be kept. */
public final class MongoParkedRecords {

  private final MongoDatabase database;

  public MongoParkedRecords(MongoDatabase database) {
    this.database = database;
  }

  /** The record that follows them, or a rebuild, tells what they told. */
  public Mono<Void> forget(String topic, String key) {
    var parked = database.getCollection("parked", BsonDocument.class);
    return Mono.from(parked.deleteMany(and(eq("key", key), eq("topic", topic)))).then();
  }
}
