package org.unionbridge.platform.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.unionbridge.platform.audit.chain.ChainFault.Kind;
import org.unionbridge.platform.store.Fields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The chains as they are kept: entries, each written once, and the heads, each moved by its owner
 * alone. First the entries, then the head: what lies behind a head after a crash is taken up by the
 * next owner.
 */
final class MongoChains {

  static final String ENTRIES = "audit-chain-entries";
  static final String HEADS = "audit-chain-heads";

  private static final Duration INDEX_LIMIT = Duration.ofSeconds(60);
  private static final int AT_ONCE = 500;

  private final MongoCollection<BsonDocument> entries;
  private final MongoCollection<BsonDocument> heads;
  private final Seals seals;

  MongoChains(MongoDatabase database, Seals seals) {
    this.entries = database.getCollection(ENTRIES, BsonDocument.class);
    this.heads = database.getCollection(HEADS, BsonDocument.class);
    this.seals = seals;
  }

  /** Somebody else owns the chain by now, or our own write was answered late. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(String chain) {
      super("another owner moves the chain " + chain);
    }
  }

  void makeIndexes() {
    index(MongoChainForm.EVENT, new IndexOptions().unique(true));
    for (String asked :
        List.of(
            MongoChainForm.RECORDED,
            MongoChainForm.ACCOUNT,
            MongoChainForm.TYPE,
            MongoChainForm.SUBJECTS,
            Fields.UNION,
            Fields.PATH)) {
      index(asked, new IndexOptions());
    }
  }

  private void index(String field, IndexOptions options) {
    var unused =
        Mono.from(entries.createIndex(Indexes.ascending(field), options))
            .blockOptional(INDEX_LIMIT)
            .orElseThrow();
  }

  /**
   * From now on only the caller moves the head of this chain. Genuine entries that a former owner
   * wrote behind the head belong to it; anything else there breaks it.
   */
  Mono<ChainHead> takeOver(String topic, int partition) {
    var start = ChainHead.before(topic, partition);
    var first = MongoChainForm.write(start, seals.seal(start));
    return Mono.from(
            heads.findOneAndUpdate(
                eq(Fields.ID, start.chain()),
                combine(inc(MongoChainForm.EPOCH, 1L), new BsonDocument("$setOnInsert", first)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
        .flatMap(this::genuine)
        .flatMap(this::adopt);
  }

  private Mono<ChainHead> genuine(BsonDocument found) {
    var head = MongoChainForm.readHead(found);
    return isGenuine(head, found)
        ? Mono.just(head)
        : Mono.error(
            new ChainBroken(head.chain(), new ChainFault(Kind.HEAD_CHANGED, head.number())));
  }

  boolean isGenuine(ChainHead head, BsonDocument found) {
    return seals.isGenuine(head, found.getString(MongoChainForm.SEAL).getValue());
  }

  private Mono<ChainHead> adopt(ChainHead head) {
    return behind(head)
        .collectList()
        .flatMap(found -> {
          var moved = over(head, found);
          return moved.number() == head.number()
              ? Mono.just(head)
              : move(head, moved).flatMap(this::adopt);
        });
  }

  private Flux<SealedEntry> behind(ChainHead head) {
    return at(head.chain(), LongStream.rangeClosed(head.number() + 1, head.number() + AT_ONCE));
  }

  private ChainHead over(ChainHead head, List<SealedEntry> found) {
    var moved = head;
    for (SealedEntry sealed : found) {
      var entry = sealed.entry();
      boolean follows =
          entry.number() == moved.number() + 1 && entry.previous().equals(moved.hash());
      if (!follows || !seals.isGenuine(sealed)) {
        throw new ChainBroken(head.chain(), new ChainFault(Kind.INSERTED, moved.number() + 1));
      }
      moved = moved.movedTo(entry, sealed.hash());
    }
    return moved;
  }

  /** The entries under these numbers that are there, in ascending order. */
  Flux<SealedEntry> at(String chain, LongStream numbers) {
    return documents(chain, numbers)
        .sort(Comparator.comparing(MongoChains::id))
        .map(MongoChainForm::read);
  }

  /** The same as they lie there, in no order. */
  Flux<BsonDocument> documents(String chain, LongStream numbers) {
    var ids = numbers.mapToObj(number -> MongoChainForm.id(chain, number)).toList();
    return Flux.from(entries.find(in(Fields.ID, ids)).batchSize(AT_ONCE));
  }

  static String id(BsonDocument found) {
    return found.get(Fields.ID) instanceof BsonString text ? text.getValue() : "";
  }

  /** Which of these events have their place up to the head already. */
  Mono<Set<String>> known(ChainHead head, Collection<String> eventIds) {
    var chain = head.chain();
    var events = eventIds.stream().map(id -> MongoChainForm.event(chain, id)).toList();
    return Flux.from(
            entries.find(
                and(
                    in(MongoChainForm.EVENT, events),
                    lte(MongoChainForm.NUMBER, new BsonInt64(head.number())))))
        .map(found ->
            found
                .getString(MongoChainForm.EVENT)
                .getValue()
                .substring(MongoChainForm.event(chain, "").length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Adds entries that follow the head, and moves it. */
  Mono<ChainHead> append(ChainHead head, ChainHead next, List<SealedEntry> added) {
    var written =
        added.isEmpty()
            ? Mono.empty()
            : Mono.from(entries.insertMany(added.stream().map(MongoChainForm::write).toList()))
                .onErrorMap(MongoBulkWriteException.class, _ -> new Overtaken(head.chain()));
    return written.then(Mono.defer(() -> move(head, next)));
  }

  private Mono<ChainHead> move(ChainHead from, ChainHead to) {
    return Mono.from(
            heads.updateOne(
                unmoved(from), new BsonDocument("$set", MongoChainForm.write(to, seals.seal(to)))))
        .filter(result -> result.getMatchedCount() == 1)
        .switchIfEmpty(Mono.error(() -> new Overtaken(from.chain())))
        .thenReturn(to);
  }

  private static Bson unmoved(ChainHead head) {
    return and(
        eq(Fields.ID, head.chain()),
        eq(MongoChainForm.EPOCH, new BsonInt64(head.epoch())),
        eq(MongoChainForm.NUMBER, new BsonInt64(head.number())));
  }

  /** Lets go of all up to the new start: first the head says so, then they are removed. */
  Mono<ChainHead> letGo(ChainHead head, ChainHead.Start start) {
    return move(head, head.startingAfter(start))
        .flatMap(moved ->
            Mono.from(
                    entries.deleteMany(
                        and(
                            eq(MongoChainForm.CHAIN, head.chain()),
                            lte(MongoChainForm.NUMBER, new BsonInt64(start.number())))))
                .thenReturn(moved));
  }

  /** Every head, as it lies there. */
  Flux<BsonDocument> heads() {
    return Flux.from(heads.find());
  }

  /** Every entry, as it lies there, in no order; only what tells its place. */
  Flux<BsonDocument> places() {
    return Flux.from(
        entries
            .find()
            .projection(include(MongoChainForm.CHAIN, MongoChainForm.NUMBER))
            .batchSize(1_000));
  }

  /** Every entry, as it lies there, in no order. */
  Flux<BsonDocument> all() {
    return Flux.from(entries.find().batchSize(AT_ONCE));
  }

  /** One document, as it lies there. */
  Mono<SealedEntry> document(BsonValue id) {
    return Mono.from(entries.find(eq(Fields.ID, id)).first()).map(MongoChainForm::read);
  }

  MongoCollection<BsonDocument> entries() {
    return entries;
  }
}
