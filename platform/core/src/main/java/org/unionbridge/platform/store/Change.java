package org.unionbridge.platform.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Envelope.Origin;

/**
 * What a decision makes of a document: the next state and the events that go out with it. Shared by
 * every kind of store, so that they cannot differ.
 */
public record Change<S>(Stored<S> next, List<Envelope> events) {

  /** What a listener must be able to take, and no event may exceed. */
  public static final int LARGEST_EVENT = 256 * 1024;

  /** The most events that may wait in one document. */
  public static final int MOST_PENDING = 200;

  /** The most bytes that their bodies may have together. */
  public static final int MOST_PENDING_BYTES = 4 * 1024 * 1024;

  /** Folds the events into the state and puts them into their envelopes. */
  public static <S, E> Change<S> of(
      AggregateCodec<S, E> codec,
      String service,
      Stored<S> current,
      Place place,
      List<E> events,
      CommandContext context,
      Instant recorded) {
    var state = current.state();
    for (E event : events) {
      state = codec.evolve(state, event);
    }
    var next = new Stored<>(current.id(), place, current.version() + events.size(), state);
    var wrapping = new Wrapping<>(codec, service, next, context, recorded);
    var envelopes = new ArrayList<Envelope>();
    for (int i = 0; i < events.size(); i++) {
      envelopes.add(wrapping.fact(current.version() + 1 + i, events.get(i)));
    }
    wrapping.directory().ifPresent(envelopes::add);
    envelopes.forEach(Change::requireSmall);
    return new Change<>(next, List.copyOf(envelopes));
  }

  /** What the directory holds of a state that was written before; empty where it holds nothing. */
  static <S, E> Optional<Envelope> directoryOf(
      AggregateCodec<S, E> codec,
      String service,
      Stored<S> stored,
      CommandContext context,
      Instant recorded) {
    return new Wrapping<>(codec, service, stored, context, recorded).directory();
  }

  /** Refuses to grow a document beyond what may wait in it. */
  void requireRoomBehind(List<Envelope> pending) {
    long bytes = Stream.concat(pending.stream(), events.stream()).mapToLong(Change::size).sum();
    if (pending.size() + events.size() > MOST_PENDING || bytes > MOST_PENDING_BYTES) {
      throw new StoreFailure.Backlogged();
    }
  }

  private static void requireSmall(Envelope event) {
    if (size(event) > LARGEST_EVENT) {
      throw new StoreFailure.EventTooLarge(event.type(), size(event));
    }
  }

  private static int size(Envelope event) {
    return event.body().map(body -> body.getBytes(StandardCharsets.UTF_8).length).orElse(0);
  }

  private record Wrapping<S, E>(
      AggregateCodec<S, E> codec,
      String service,
      Stored<S> next,
      CommandContext context,
      Instant recorded) {

    Envelope fact(long sequence, E event) {
      var fact = codec.fact(next.id(), event);
      return envelope(
          sequence * 2,
          fact.route() == Fact.Route.AUDIT ? ".audit" : ".facts",
          fact.type(),
          fact.schema(),
          sequence,
          Optional.of(fact.data().toString()),
          fact.route() == Fact.Route.FACTS_AND_AUDIT);
    }

    /** One whole record a command, after its facts. */
    Optional<Envelope> directory() {
      return codec
          .directory(next)
          .map(entry ->
              envelope(
                  next.version() * 2 + 1,
                  ".directory",
                  entry.type(),
                  entry.schema(),
                  next.version(),
                  entry.data().map(Object::toString),
                  false));
    }

    private Envelope envelope(
        long ordinal,
        String topic,
        String type,
        int schema,
        long sequence,
        Optional<String> body,
        boolean audited) {
      return new Envelope(
          ordinal,
          service + topic,
          codec.type() + ":" + next.id(),
          type,
          schema,
          sequence,
          context.at(),
          recorded,
          next.place().unionPath(),
          new Origin(
              context.actor(),
              context.correlationId(),
              context.causationId(),
              context.traceparent()),
          body,
          audited);
    }
  }
}
