package org.unionbridge.platform.listening.operations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/** Decisions about parked events in MongoDB. */
final class MongoParkingDecisions implements ParkingDecisions {

  private static final Duration INDEX_LIMIT = Duration.ofSeconds(60);

  private final MongoCollection<BsonDocument> decisions;
  private final MongoCollection<BsonDocument> awaited;

  MongoParkingDecisions(MongoDatabase database) {
    this.decisions = database.getCollection("parkedDecisions", BsonDocument.class);
    this.awaited = database.getCollection("parkedAwaited", BsonDocument.class);
    if (Mono.from(decisions.createIndex(Indexes.ascending("at"))).block(INDEX_LIMIT) == null) {
      throw new IllegalStateException("the store did not answer when asked for an index");
    }
  }

  @Override
  public Mono<Void> record(ParkedEvent event, Remedy remedy, Word word, Optional<Word> first) {
    var form =
        new BsonDocument("_id", new BsonString(Ids.random()))
            .append("event", new BsonString(event.id()))
            .append("parkedFor", new BsonString(event.reason().name()))
            .append("decision", new BsonString(remedy.code()))
            .append("reason", new BsonString(word.reason()))
            .append("account", new BsonString(word.accountId()))
            .append("at", new BsonDateTime(word.at().toEpochMilli()));
    first.ifPresent(other ->
        form.append(
            "first",
            new BsonDocument("account", new BsonString(other.accountId()))
                .append("reason", new BsonString(other.reason()))
                .append("at", new BsonDateTime(other.at().toEpochMilli()))));
    return Mono.from(decisions.insertOne(form)).then();
  }

  @Override
  public Mono<Long> countSince(Instant from) {
    return Mono.from(decisions.countDocuments(gte("at", Date.from(from))));
  }

  @Override
  public Mono<Void> await(ParkedEvent event, Remedy remedy, Word first) {
    return Mono.from(
            awaited.updateOne(
                eq("_id", id(event, remedy)),
                combine(
                    set("account", first.accountId()),
                    set("reason", first.reason()),
                    set("at", Date.from(first.at()))),
                new UpdateOptions().upsert(true)))
        .then();
  }

  @Override
  public Mono<Word> awaited(ParkedEvent event, Remedy remedy, Instant since) {
    return Mono.from(
            awaited.find(and(eq("_id", id(event, remedy)), gte("at", Date.from(since)))).first())
        .map(found ->
            new Word(
                found.getString("account").getValue(),
                found.getString("reason").getValue(),
                Instant.ofEpochMilli(found.getDateTime("at").getValue())));
  }

  @Override
  public Mono<Void> settle(ParkedEvent event) {
    var both = Stream.of(Remedy.values()).map(remedy -> id(event, remedy)).toList();
    return Mono.from(awaited.deleteMany(in("_id", both))).then();
  }

  private static String id(ParkedEvent event, Remedy remedy) {
    return event.id() + "|" + remedy.code();
  }
}
