package org.unionbridge.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Change;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Remembered;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Aggregates in memory, in their written form; held to the same contract as the real store. */
public final class InMemoryAggregateStore<S, E> implements AggregateStore<S, E> {

  private final String service;
  private final AggregateCodec<S, E> codec;
  private final Clock clock;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<Envelope> events = new ArrayList<>();

  private record Document(
      Place place,
      Optional<String> owner,
      long version,
      ObjectNode state,
      List<Remembered> commands) {}

  public InMemoryAggregateStore(String service, AggregateCodec<S, E> codec, Clock clock) {
    this.service = service;
    this.codec = codec;
    this.clock = clock;
  }

  /** A store of this service, on the system's clock. */
  public static <S, E> InMemoryAggregateStore<S, E> of(String service, AggregateCodec<S, E> codec) {
    return new InMemoryAggregateStore<>(service, codec, Clock.systemUTC());
  }

  /** All events so far, in the order of their writes. */
  public synchronized List<Envelope> events() {
    return List.copyOf(events);
  }

  @Override
  public Mono<Stored<S>> find(Scope scope, String id) {
    return Mono.fromCallable(() -> stored(id, required(scope, id)));
  }

  @Override
  public <R> Mono<Outcome<S, R>> change(
      Scope scope, String id, CommandContext context, Function<S, Decision<E, R>> rule) {
    return Mono.fromCallable(() -> {
      synchronized (this) {
        var document = required(scope, id);
        return decide(scope, id, document, document.place(), context, rule);
      }
    });
  }

  @Override
  public <R> Mono<Outcome<S, R>> change(
      Scope scope,
      Place place,
      String id,
      CommandContext context,
      Function<S, Decision<E, R>> rule) {
    return Mono.fromCallable(() -> {
      synchronized (this) {
        if (!place.unionPath().startsWith(scope.path())) {
          throw new StoreFailure.NotFound();
        }
        var document = documents.containsKey(id) ? required(scope, id) : nothingYet(place);
        return decide(scope, id, document, place, context, rule);
      }
    });
  }

  private Document nothingYet(Place place) {
    return new Document(place, Optional.empty(), 0, codec.write(codec.initial()), List.of());
  }

  private synchronized Document required(Scope scope, String id) {
    var document = documents.get(id);
    if (document == null
        || !scope.covers(document.place().unionPath(), document.owner().orElse(""))) {
      throw new StoreFailure.NotFound();
    }
    return document;
  }

  private Stored<S> stored(String id, Document document) {
    var state =
        document.version() == 0 ? codec.initial() : codec.read(document.state(), codec.schema());
    return new Stored<>(id, document.place(), document.version(), state);
  }

  private <R> Outcome<S, R> decide(
      Scope scope,
      String id,
      Document document,
      Place place,
      CommandContext context,
      Function<S, Decision<E, R>> rule) {
    var current = stored(id, document);
    var before = Remembered.find(document.commands(), context.retry());
    if (before.isPresent()) {
      return new Outcome.Done<>(
          new Stored<>(id, current.place(), before.get().version(), current.state()), true);
    }
    if (context.expectedVersion().isPresent()
        && context.expectedVersion().getAsLong() != current.version()) {
      throw new StoreFailure.VersionMismatch(current.version());
    }
    return switch (rule.apply(current.state())) {
      case Decision.Refused(var reason) -> new Outcome.Refused<>(reason);
      case Decision.Accepted(var accepted) when accepted.isEmpty() ->
          new Outcome.Done<>(current, false);
      case Decision.Accepted(var accepted) ->
          new Outcome.Done<>(write(scope, document, current, place, accepted, context), false);
    };
  }

  private Stored<S> write(
      Scope scope,
      Document document,
      Stored<S> current,
      Place place,
      List<E> accepted,
      CommandContext context) {
    var change = Change.of(codec, service, current, place, accepted, context, clock.instant());
    if (!scope.covers(place.unionPath(), codec.owner(change.next().state()).orElse(""))) {
      throw new StoreFailure.NotFound();
    }
    var next = change.next();
    var known = codec.erased(next.state()) ? List.<Remembered>of() : document.commands();
    var commands =
        context
            .retry()
            .map(retry -> new Remembered(retry, next.version(), clock.instant()))
            .map(added -> Remembered.joinedBy(known, added))
            .orElse(known);
    documents.put(
        next.id(),
        new Document(
            place, codec.owner(next.state()), next.version(), codec.write(next.state()), commands));
    events.addAll(change.events());
    return next;
  }

  @Override
  public Mono<Long> count(Scope scope, Criteria criteria) {
    return Mono.fromCallable(() -> {
      synchronized (this) {
        var forms = documents.entrySet().stream().map(e -> form(e.getKey(), e.getValue())).toList();
        return (long) InMemoryPages.matching(forms, scope, criteria).size();
      }
    });
  }

  @Override
  public Mono<Page<Stored<S>>> page(Scope scope, Criteria criteria, PageRequest request) {
    return Mono.fromCallable(() -> {
      synchronized (this) {
        return InMemoryPages.read(
            documents.entrySet().stream().map(e -> form(e.getKey(), e.getValue())).toList(),
            scope,
            criteria,
            request,
            form -> stored(form.id(), Optional.ofNullable(documents.get(form.id())).orElseThrow()));
      }
    });
  }

  private static InMemoryPages.Form form(String id, Document document) {
    return new InMemoryPages.Form(
        id, document.place(), document.owner(), document.version(), document.state());
  }
}
