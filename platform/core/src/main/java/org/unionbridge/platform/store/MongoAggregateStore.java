package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ReadConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.outbox.DocumentRef;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.store.DocumentForm.Held;
import org.unionbridge.platform.tracing.Spans;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Aggregates in MongoDB: one conditional write per decision, its events in the same document. */
final class MongoAggregateStore<S, E> implements AggregateStore<S, E> {

  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

  private final String service;
  private final MongoCollection<BsonDocument> documents;
  private final AggregateCodec<S, E> codec;
  private final DocumentForm<S, E> form;
  private final SharedCalls calls;
  private final Relay relay;
  private final Clock clock;
  private final Spans spans;

  MongoAggregateStore(
      String service,
      MongoCollection<BsonDocument> documents,
      AggregateCodec<S, E> codec,
      Relay relay,
      Clock clock,
      Spans spans) {
    this.service = service;
    this.documents = documents;
    this.codec = codec;
    this.form = new DocumentForm<>(codec);
    this.calls = new SharedCalls(documents);
    this.relay = relay;
    this.clock = clock;
    this.spans = spans;
  }

  @Override
  public Mono<Stored<S>> find(Scope scope, String id) {
    return load(scope, id).map(Held::stored).switchIfEmpty(Mono.error(StoreFailure.NotFound::new));
  }

  @Override
  public <R> Mono<Outcome<S, R>> change(
      Scope scope, String id, CommandContext context, Function<S, Decision<E, R>> rule) {
    return againWhenRaced(
        load(scope, id)
            .switchIfEmpty(Mono.error(StoreFailure.NotFound::new))
            .flatMap(held -> decide(scope, held, held.stored().place(), context, rule)));
  }

  @Override
  public <R> Mono<Outcome<S, R>> change(
      Scope scope,
      Place place,
      String id,
      CommandContext context,
      Function<S, Decision<E, R>> rule) {
    if (!place.unionPath().startsWith(scope.path())) {
      return Mono.error(new StoreFailure.NotFound());
    }
    return againWhenRaced(
        load(scope, id)
            .switchIfEmpty(Mono.fromSupplier(() -> nothingYet(id, place)))
            .flatMap(held -> decide(scope, held, place, context, rule)));
  }

  private Held<S> nothingYet(String id, Place place) {
    return new Held<>(new Stored<>(id, place, 0, codec.initial()), List.of(), List.of());
  }

  private static <T> Mono<T> againWhenRaced(Mono<T> attempt) {
    return attempt.retryWhen(
        Retry.backoff(ATTEMPTS - 1, FIRST_PAUSE)
            .maxBackoff(LONGEST_PAUSE)
            .jitter(0.8)
            .filter(LostRace.class::isInstance)
            .onRetryExhaustedThrow((_, _) -> new StoreFailure.TooContended()));
  }

  private Mono<Held<S>> load(Scope scope, String id) {
    return calls.find(scope, id).map(form::read);
  }

  private <R> Mono<Outcome<S, R>> decide(
      Scope scope,
      Held<S> held,
      Place place,
      CommandContext context,
      Function<S, Decision<E, R>> rule) {
    var current = held.stored();
    var before = Remembered.find(held.commands(), context.retry());
    if (before.isPresent()) {
      return Mono.just(new Outcome.Done<>(at(current, before.get().version()), true));
    }
    if (context.expectedVersion().isPresent()
        && context.expectedVersion().getAsLong() != current.version()) {
      return Mono.error(new StoreFailure.VersionMismatch(current.version()));
    }
    return switch (rule.apply(current.state())) {
      case Decision.Refused(var reason) -> Mono.just(new Outcome.Refused<>(reason));
      case Decision.Accepted(var events) when events.isEmpty() ->
          Mono.just(new Outcome.Done<>(current, false));
      case Decision.Accepted(var events) ->
          write(scope, held, place, context, events)
              .map(stored -> new Outcome.Done<>(stored, false));
    };
  }

  private static <S> Stored<S> at(Stored<S> stored, long version) {
    return new Stored<>(stored.id(), stored.place(), version, stored.state());
  }

  private Mono<Stored<S>> write(
      Scope scope, Held<S> held, Place place, CommandContext context, List<E> events) {
    var change = Change.of(codec, service, held.stored(), place, events, context, clock.instant());
    change.requireRoomBehind(held.pending());
    boolean erased = codec.erased(change.next().state());
    var known = erased ? List.<Remembered>of() : held.commands();
    var commands = remember(known, context, change.next().version());
    var owner = codec.owner(change.next().state());
    if (!scope.covers(place.unionPath(), owner.orElse(""))) {
      return Mono.error(new StoreFailure.NotFound());
    }
    var now = clock.instant();
    var written =
        held.stored().version() == 0
            ? insert(scope, change, commands)
            : erased
                ? rewrite(scope, held, form.erasure(held, change, commands, now))
                : rewrite(scope, held, form.update(change, commands, now));
    var waiting = erased ? DocumentForm.withoutWholeRecords(held.pending()) : held.pending();
    return spans
        .write(context.traceparent(), documents.getNamespace().getCollectionName(), written)
        .doOnSuccess(_ -> publish(waiting, change))
        .thenReturn(change.next());
  }

  private Optional<List<Remembered>> remember(
      List<Remembered> commands, CommandContext context, long version) {
    return context
        .retry()
        .map(retry ->
            Remembered.joinedBy(commands, new Remembered(retry, version, clock.instant())));
  }

  /** The acknowledged write covers all that it had read as pending, and what it added. */
  private void publish(List<Envelope> waiting, Change<S> change) {
    var pending = new ArrayList<Envelope>(waiting);
    pending.addAll(change.events());
    relay.publish(
        new DocumentRef(documents.getNamespace().getCollectionName(), change.next().id()), pending);
  }

  private Mono<Void> insert(Scope scope, Change<S> change, Optional<List<Remembered>> commands) {
    var document = form.first(change, commands, clock.instant());
    return Mono.from(documents.insertOne(document))
        .then()
        .onErrorResume(DuplicateKey::caused, _ -> lostOrHidden(scope, change.next().id()));
  }

  /** What exists outside of the scope does not exist; what exists inside was a quicker writer. */
  private Mono<Void> lostOrHidden(Scope scope, String id) {
    return load(scope, id)
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new))
        .flatMap(_ -> Mono.error(new LostRace()));
  }

  private Mono<Void> rewrite(Scope scope, Held<S> held, Bson update) {
    var current = held.stored();
    var unchanged =
        and(
            eq(Fields.ID, current.id()),
            eq(Fields.VERSION, current.version()),
            eq(Fields.PATH, current.place().unionPath()),
            Filters.scope(scope),
            exists(Fields.OUTBOX + "." + (Change.MOST_PENDING - 1), false));
    var done = calls.put(unchanged, update);
    return done.filter(Boolean::booleanValue).switchIfEmpty(Mono.error(LostRace::new)).then();
  }

  @Override
  public Mono<Page<Stored<S>>> page(Scope scope, Criteria criteria, PageRequest request) {
    return Pages.read(
        documents,
        and(Filters.scope(scope), Filters.criteria(criteria)),
        request,
        form::readStored);
  }

  @Override
  public Mono<Long> count(Scope scope, Criteria criteria) {
    return Mono.from(
        documents.countDocuments(and(Filters.scope(scope), Filters.criteria(criteria))));
  }

  /**
   * What the directory must hold of the document: its state as the majority has it, so that nothing
   * is told that a failover takes back. Looks everywhere: it is for the topic.
   */
  Mono<Envelope> currentRecord(String id, CommandContext context) {
    return Mono.from(
            documents
                .withReadConcern(ReadConcern.MAJORITY)
                .find(and(eq(Fields.ID, id), Filters.scope(Scope.everything())))
                .first())
        .map(form::readStored)
        .flatMap(stored ->
            Mono.justOrEmpty(Change.directoryOf(codec, service, stored, context, clock.instant())));
  }

  /** Another writer was quicker; never leaves the store. */
  private static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
