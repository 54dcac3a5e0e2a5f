package org.unionbridge.platform.listening.parking;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.ParkedEvent.Source;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parked events in MongoDB. */
public final class MongoParking implements Parking {

  private static final Duration INDEX_LIMIT = Duration.ofSeconds(60);

  private final MongoCollection<BsonDocument> parked;
  private final long most;

  public MongoParking(MongoDatabase database, long most) {
    this.parked = database.getCollection("parked", BsonDocument.class);
    this.most = most;
    index(Indexes.ascending("listener", "key", "_id"));
    index(Indexes.ascending("listener", "parkedAt"));
  }

  private void index(Bson keys) {
    if (Mono.from(parked.createIndex(keys)).block(INDEX_LIMIT) == null) {
      throw new IllegalStateException("the store did not answer when asked for an index");
    }
  }

  @Override
  public Mono<Void> park(ParkedEvent event) {
    return load(event.listener())
        .filter(load -> load.count() < most)
        .switchIfEmpty(Mono.error(() -> new ParkingFull(event.listener())))
        .flatMap(_ ->
            Mono.from(
                parked.updateOne(
                    eq("_id", event.id()),
                    new BsonDocument("$setOnInsert", write(event)),
                    new UpdateOptions().upsert(true))))
        .then();
  }

  @Override
  public Mono<Set<String>> occupied(String listener, Collection<String> keys) {
    return Flux.from(
            parked.find(and(eq("listener", listener), in("key", keys))).projection(include("key")))
        .map(found -> found.getString("key").getValue())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Flux<ParkedEvent> of(String listener, String key) {
    return Flux.from(
            parked.find(and(eq("listener", listener), eq("key", key))).sort(ascending("_id")))
        .map(MongoParking::read);
  }

  @Override
  public Mono<List<String>> keys(String listener, int most) {
    return Flux.from(
            parked.aggregate(
                List.of(
                    match(and(eq("listener", listener), gt("sequence", 0L))),
                    group("$key", min("since", "$parkedAt")),
                    sort(ascending("since", "_id")),
                    limit(most))))
        .map(found -> found.getString("_id").getValue())
        .collectList();
  }

  @Override
  public Mono<ParkedEvent> find(String id) {
    return Mono.from(parked.find(eq("_id", id)).first()).map(MongoParking::read);
  }

  @Override
  public Flux<ParkedEvent> list(Optional<String> after, int most) {
    return Flux.from(
            parked
                .find(after.map(id -> gt("_id", id)).orElseGet(BsonDocument::new))
                .sort(ascending("_id"))
                .limit(most))
        .map(MongoParking::read);
  }

  @Override
  public Mono<Void> remove(String id) {
    return Mono.from(parked.deleteOne(eq("_id", id))).then();
  }

  @Override
  public Mono<Load> load(String listener) {
    return Mono.from(
            parked.aggregate(
                List.of(
                    match(eq("listener", listener)),
                    group(null, Accumulators.sum("count", 1), min("oldest", "$parkedAt")))))
        .map(found ->
            new Load(
                found.getNumber("count").longValue(),
                Optional.of(Instant.ofEpochMilli(found.getDateTime("oldest").getValue()))))
        .defaultIfEmpty(new Load(0, Optional.empty()));
  }

  private static BsonDocument write(ParkedEvent event) {
    var headers = new BsonDocument();
    event.source().headers().forEach((name, value) -> headers.put(name, new BsonBinary(value)));
    var form =
        new BsonDocument()
            .append("listener", new BsonString(event.listener()))
            .append("key", new BsonString(event.key()))
            .append("sequence", new BsonInt64(event.sequence()))
            .append("reason", new BsonString(event.reason().name()))
            .append("detail", new BsonString(event.detail()))
            .append("parkedAt", new BsonDateTime(event.parkedAt().toEpochMilli()))
            .append("topic", new BsonString(event.source().topic()))
            .append("partition", new BsonInt64(event.source().partition()))
            .append("offset", new BsonInt64(event.source().offset()))
            .append("recordKey", new BsonString(event.source().key()))
            .append("headers", headers);
    event.source().body().ifPresent(body -> form.append("body", new BsonBinary(body)));
    return form;
  }

  private static ParkedEvent read(BsonDocument form) {
    var headers = new LinkedHashMap<String, byte[]>();
    form.getDocument("headers")
        .forEach((name, value) -> headers.put(name, value.asBinary().getData()));
    return new ParkedEvent(
        form.getString("_id").getValue(),
        form.getString("listener").getValue(),
        form.getString("key").getValue(),
        form.getInt64("sequence").getValue(),
        Reason.valueOf(form.getString("reason").getValue()),
        form.getString("detail").getValue(),
        Instant.ofEpochMilli(form.getDateTime("parkedAt").getValue()),
        new Source(
            form.getString("topic").getValue(),
            Math.toIntExact(form.getInt64("partition").getValue()),
            form.getInt64("offset").getValue(),
            form.getString("recordKey").getValue(),
            headers,
            form.containsKey("body")
                ? Optional.of(form.getBinary("body").getData())
                : Optional.empty()));
  }

  /** There is no room to park more: the listener must stop rather than lose an event. */
  public static final class ParkingFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ParkingFull(String listener) {
      super(listener + " has no room left to park events");
    }
  }
}
