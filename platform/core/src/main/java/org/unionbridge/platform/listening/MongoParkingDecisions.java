package org.unionbridge.platform.listening;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/** Decisions about parked events in MongoDB. */
final class MongoParkingDecisions implements ParkingDecisions {

  private final MongoCollection<BsonDocument> decisions;

  MongoParkingDecisions(MongoDatabase database) {
    this.decisions = database.getCollection("parkedDecisions", BsonDocument.class);
  }

  @Override
  public Mono<Void> record(
      ParkedEvent event, String decision, String reason, String accountId, Instant at) {
    var form =
        new BsonDocument("_id", new BsonString(Ids.random()))
            .append("event", new BsonString(event.id()))
            .append("parkedFor", new BsonString(event.reason().name()))
            .append("decision", new BsonString(decision))
            .append("reason", new BsonString(reason))
            .append("account", new BsonString(accountId))
            .append("at", new BsonDateTime(at.toEpochMilli()));
    return Mono.from(decisions.insertOne(form)).then();
  }
}
