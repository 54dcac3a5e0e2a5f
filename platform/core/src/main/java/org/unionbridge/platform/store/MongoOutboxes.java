package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.unionbridge.platform.outbox.DocumentRef;
import org.unionbridge.platform.outbox.Outboxes;
import org.unionbridge.platform.outbox.PendingDocument;
import org.unionbridge.platform.outbox.WorkShare;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes inside the documents of one database. */
final class MongoOutboxes implements Outboxes {

  private static final Duration STUCK_AGAIN = Duration.ofHours(1);

  /** Further ahead than instances' clocks differ: it was written before the clock was set back. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private static final int COUNTED = 10_000;

  private final MongoDatabase database;
  private final Set<String> collections = new CopyOnWriteArraySet<>();

  MongoOutboxes(MongoDatabase database) {
    this.database = database;
  }

  /** From now on the documents of this collection are swept and counted. */
  void watch(String collection) {
    collections.add(collection);
  }

  @Override
  public List<String> collections() {
    return List.copyOf(collections);
  }

  private MongoCollection<BsonDocument> documents(String collection) {
    return database.getCollection(collection, BsonDocument.class);
  }

  @Override
  public Mono<Void> remove(Collection<Prefix> prefixes) {
    return Flux.fromIterable(prefixes)
        .groupBy(prefix -> prefix.ref().collection())
        .flatMap(group ->
            group.collectList().flatMap(ofOne -> removeFrom(documents(group.key()), ofOne)))
        .then();
  }

  private static Mono<Void> removeFrom(
      MongoCollection<BsonDocument> documents, List<Prefix> prefixes) {
    var writes = documents.withWriteConcern(WriteConcern.W1);
    return bulk(writes, prefixes, MongoOutboxes::clearWhenAllWasSent)
        .filter(cleared -> cleared < prefixes.size())
        .flatMap(_ -> bulk(writes, prefixes, MongoOutboxes::removePrefix))
        .then();
  }

  private static Mono<Integer> bulk(
      MongoCollection<BsonDocument> documents,
      List<Prefix> prefixes,
      Function<Prefix, WriteModel<BsonDocument>> write) {
    return Mono.from(
            documents.bulkWrite(
                prefixes.stream().map(write).toList(), new BulkWriteOptions().ordered(false)))
        .map(BulkWriteResult::getMatchedCount);
  }

  /** Forgets the waiting time only together with the last waiting event, in one write. */
  private static WriteModel<BsonDocument> clearWhenAllWasSent(Prefix prefix) {
    var later = elemMatch(Fields.OUTBOX, gt(Fields.ORDINAL, prefix.lastOrdinal()));
    return new UpdateOneModel<>(
        and(eq(Fields.ID, prefix.ref().id()), exists(Fields.OUTBOX + ".0"), not(later)),
        combine(
            set(Fields.OUTBOX, new BsonArray()),
            unset(Fields.OUTBOX_SINCE),
            unset(Fields.OUTBOX_STUCK)));
  }

  private static WriteModel<BsonDocument> removePrefix(Prefix prefix) {
    var sent = lte(Fields.ORDINAL, prefix.lastOrdinal());
    return new UpdateOneModel<>(
        and(eq(Fields.ID, prefix.ref().id()), elemMatch(Fields.OUTBOX, sent)),
        combine(
            pull(Fields.OUTBOX, sent),
            set(Fields.OUTBOX_SINCE, new Date()),
            unset(Fields.OUTBOX_STUCK)));
  }

  @Override
  public Flux<DocumentRef> stale(Instant since, IntPredicate slots, int limit) {
    return Flux.fromIterable(collections)
        .concatMap(collection -> staleIn(collection, since, slots, limit));
  }

  private Flux<DocumentRef> staleIn(
      String collection, Instant since, IntPredicate slots, int limit) {
    var ours = IntStream.range(0, WorkShare.SLOTS).filter(slots).boxed().toList();
    var filters = new ArrayList<Bson>();
    // What could not be sent may be sendable under a new setting: looked at again every hour.
    var due =
        or(
            exists(Fields.OUTBOX_STUCK, false),
            lte(Fields.OUTBOX_SINCE, Date.from(since.minus(STUCK_AGAIN))));
    filters.add(or(and(lte(Fields.OUTBOX_SINCE, Date.from(since)), due), ahead(since)));
    if (ours.size() < WorkShare.SLOTS) {
      filters.add(in(Fields.SLOT, ours));
    }
    return Flux.from(
            documents(collection).find(and(filters)).projection(include(Fields.ID)).limit(limit))
        .map(found -> new DocumentRef(collection, found.getString(Fields.ID).getValue()));
  }

  @Override
  public Mono<PendingDocument> claim(DocumentRef ref, Instant staleSince, Instant now) {
    return Mono.from(
            documents(ref.collection())
                .findOneAndUpdate(
                    and(eq(Fields.ID, ref.id()), stale(staleSince)),
                    set(Fields.OUTBOX_SINCE, Date.from(now)),
                    new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
        .map(after -> new PendingDocument(ref, EnvelopeForm.readAll(after)))
        .flatMap(document ->
            document.pending().isEmpty() ? forget(ref).then(Mono.empty()) : Mono.just(document));
  }

  /** Nothing waits although the time says so: a failover took a part of a removal back. */
  private Mono<Void> forget(DocumentRef ref) {
    return Mono.from(
            documents(ref.collection())
                .updateOne(
                    and(eq(Fields.ID, ref.id()), size(Fields.OUTBOX, 0)),
                    combine(unset(Fields.OUTBOX_SINCE), unset(Fields.OUTBOX_STUCK))))
        .then();
  }

  private static Bson stale(Instant since) {
    return or(lte(Fields.OUTBOX_SINCE, Date.from(since)), ahead(since));
  }

  private static Bson ahead(Instant since) {
    return gt(Fields.OUTBOX_SINCE, Date.from(since.plus(AHEAD)));
  }

  @Override
  public Mono<Void> markStuck(DocumentRef ref, long ordinal, String reason) {
    var waiting = elemMatch(Fields.OUTBOX, eq(Fields.ORDINAL, ordinal));
    return Mono.from(
            documents(ref.collection())
                .updateOne(and(eq(Fields.ID, ref.id()), waiting), set(Fields.OUTBOX_STUCK, reason)))
        .then();
  }

  @Override
  public Mono<Backlog> backlog() {
    return Flux.fromIterable(collections)
        .concatMap(this::backlogOf)
        .reduce(new Backlog(0, Optional.empty(), 0), MongoOutboxes::sum);
  }

  private Mono<Backlog> backlogOf(String collection) {
    return Flux.from(
            documents(collection)
                .find(gte(Fields.OUTBOX_SINCE, new Date(0)))
                .projection(
                    include(
                        Fields.OUTBOX + "." + Fields.ORDINAL,
                        Fields.OUTBOX + ".recorded",
                        Fields.OUTBOX_STUCK))
                .limit(COUNTED))
        .map(MongoOutboxes::waitingIn)
        .reduce(new Backlog(0, Optional.empty(), 0), MongoOutboxes::sum);
  }

  private static Backlog waitingIn(BsonDocument document) {
    var entries = document.getArray(Fields.OUTBOX, new BsonArray());
    var oldest =
        entries.stream()
            .map(entry -> entry.asDocument().getDateTime("recorded").getValue())
            .min(Long::compare)
            .map(Instant::ofEpochMilli);
    return new Backlog(entries.size(), oldest, document.containsKey(Fields.OUTBOX_STUCK) ? 1 : 0);
  }

  private static Backlog sum(Backlog a, Backlog b) {
    var oldest =
        a.oldest().isPresent() && b.oldest().isPresent()
            ? Optional.of(
                a.oldest().get().isBefore(b.oldest().get()) ? a.oldest().get() : b.oldest().get())
            : a.oldest().or(b::oldest);
    return new Backlog(a.pending() + b.pending(), oldest, a.stuck() + b.stuck());
  }
}
