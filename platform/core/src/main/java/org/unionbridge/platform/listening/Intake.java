package org.unionbridge.platform.listening;

import static java.util.Comparator.comparingLong;
import static org.unionbridge.platform.logs.TracedLine.traced;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.listening.Subscription.Reading;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.Parking;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Digests one batch for one listener: aggregates side by side, the events of each in order. When it
 * returns, every record had its effect, was dropped as a repetition, or is parked; so the offsets
 * may be committed. When it throws, none of that is certain and the batch comes again.
 */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final String listener;
  private final Reading reading;
  private final Effect effect;
  private final SequenceGuard guard;
  private final Parking parking;
  private final ListeningSettings settings;
  private final ListenerMetrics metrics;
  private final Clock clock;

  Intake(
      String listener,
      Reading reading,
      Effect effect,
      SequenceGuard guard,
      Parking parking,
      ListeningSettings settings,
      ListenerMetrics metrics,
      Clock clock) {
    this.listener = listener;
    this.reading = reading;
    this.effect = effect;
    this.guard = guard;
    this.parking = parking;
    this.settings = settings;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Called on the listener's own thread.
   *
   * @return aggregates that had something parked and have moved on, so that more may be released
   */
  Set<String> take(List<ConsumerRecord<String, byte[]>> records) {
    return digest(records).blockOptional(settings.batchLimit()).orElse(Set.of());
  }

  private Mono<Set<String>> digest(List<ConsumerRecord<String, byte[]>> records) {
    var unreadable = new ArrayList<ParkedEvent>();
    var byKey = new LinkedHashMap<String, List<Arrival>>();
    for (var record : records) {
      try {
        var event = EventReader.read(record);
        byKey.computeIfAbsent(event.key(), _ -> new ArrayList<>()).add(new Arrival(record, event));
      } catch (UnreadableEvent e) {
        LOG.error("{} cannot read a record: {}", listener, e.getMessage());
        unreadable.add(ParkedEvents.unreadable(listener, record, e, clock.instant()));
      }
    }
    return Flux.fromIterable(unreadable)
        .concatMap(this::park)
        .then(
            switch (reading) {
              case FACTS -> digestFacts(byKey);
              case DIRECTORY -> digestDirectory(byKey);
              case OWN_DIRECTORY -> watchDirectory(byKey);
            });
  }

  private Mono<Set<String>> digestFacts(Map<String, List<Arrival>> byKey) {
    if (byKey.isEmpty()) {
      return Mono.just(Set.of());
    }
    return Mono.zip(
            guard.positions(listener, byKey.keySet()), parking.occupied(listener, byKey.keySet()))
        .flatMap(known -> digestFacts(byKey, known.getT1(), known.getT2()));
  }

  private Mono<Set<String>> digestFacts(
      Map<String, List<Arrival>> byKey, Map<String, Position> positions, Set<String> occupied) {
    return Flux.fromIterable(byKey.entrySet())
        .flatMap(
            group ->
                new Progress(
                        positions.getOrDefault(group.getKey(), Position.START),
                        occupied.contains(group.getKey()))
                    .through(group.getValue())
                    .map(reached -> Map.entry(group.getKey(), reached)),
            settings.aggregatesAtOnce())
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .flatMap(reached ->
            guard
                .move(listener, moved(reached, positions))
                .thenReturn(movedOn(reached, positions, occupied)));
  }

  private static Map<String, Position> moved(
      Map<String, Position> reached, Map<String, Position> before) {
    return reached.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<String> movedOn(
      Map<String, Position> reached, Map<String, Position> before, Set<String> occupied) {
    return occupied.stream()
        .filter(key -> !Objects.equals(reached.get(key), before.get(key)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Mono<Set<String>> digestDirectory(Map<String, List<Arrival>> byKey) {
    return Flux.fromIterable(byKey.values())
        .flatMap(arrivals -> applyOrPark(Arrival.newest(arrivals)), settings.aggregatesAtOnce())
        .then(Mono.just(Set.of()));
  }

  /** Whether an event needs no other before it. */
  boolean newestWins() {
    return reading != Reading.FACTS;
  }

  private Mono<Set<String>> watchDirectory(Map<String, List<Arrival>> byKey) {
    return guard
        .positions(listener, byKey.keySet())
        .flatMap(known ->
            Flux.fromIterable(byKey.values())
                .flatMap(arrivals -> watch(arrivals, known), settings.aggregatesAtOnce())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(reached -> guard.move(listener, moved(reached, known))))
        .then(Mono.just(Set.of()));
  }

  /** Compaction keeps the last record of a key: it must be the newest that ever came. */
  private Mono<Map.Entry<String, Position>> watch(
      List<Arrival> arrivals, Map<String, Position> known) {
    var last = arrivals.getLast();
    var newest = Arrival.newest(arrivals).event();
    var before = known.getOrDefault(newest.key(), Position.START);
    var reached = newest.sequence() > before.sequence() ? before.after(newest) : before;
    var answered =
        last.event().sequence() < reached.sequence() ? applyOrPark(last) : Mono.<Void>empty();
    return answered.thenReturn(Map.entry(newest.key(), reached));
  }

  /** Tries an effect a few times; what still fails then is an error. */
  Mono<Void> apply(InboundEvent event) {
    return metrics.step(event, this::tried);
  }

  private Mono<Void> tried(InboundEvent event) {
    return Mono.defer(() -> effect.apply(event))
        .timeout(settings.effectLimit())
        .retryWhen(
            Retry.backoff(settings.retries(), settings.firstPause())
                .filter(e -> !(e instanceof UnreadableEvent))
                .onRetryExhaustedThrow((_, last) -> last.failure()))
        .doOnSuccess(_ -> metrics.applied(event, clock.instant()));
  }

  private Mono<Void> applyOrPark(Arrival arrival) {
    return apply(arrival.event())
        .onErrorResume(e -> park(arrival, Reason.FAILED, e.getClass().getSimpleName()));
  }

  private Mono<Void> park(Arrival arrival, Reason reason, String detail) {
    traced(LOG.atError(), arrival.event().traceparent())
        .log("{} parks {}: {} {}", listener, arrival.event().id(), reason, detail);
    return park(ParkedEvents.of(listener, arrival, reason, detail, clock.instant()));
  }

  private Mono<Void> park(ParkedEvent event) {
    metrics.parked(event.reason());
    return parking.park(event);
  }

  /** How far one aggregate comes within a batch. */
  private final class Progress {
    private Position position;
    private boolean standing;

    Progress(Position position, boolean standing) {
      this.position = position;
      this.standing = standing;
    }

    Mono<Position> through(List<Arrival> arrivals) {
      // What lies in one batch in the wrong order need not be parked to be put right.
      return Flux.fromIterable(arrivals)
          .sort(comparingLong(arrival -> arrival.event().sequence()))
          .concatMap(this::step)
          .then(Mono.fromSupplier(() -> position));
    }

    private Mono<Void> step(Arrival arrival) {
      var event = arrival.event();
      return switch (position.judge(event)) {
        case APPLY ->
            apply(event)
                .doOnSuccess(_ -> position = position.after(event))
                .onErrorResume(e -> stand(arrival, Reason.FAILED, e.getClass().getSimpleName()));
        case GAP ->
            stand(arrival, standing ? Reason.BEHIND : Reason.GAP, "after " + position.sequence());
        case DUPLICATE -> Mono.fromRunnable(metrics::duplicate);
        case CONTRADICTION -> Mono.fromRunnable(() -> contradicted(event));
      };
    }

    private Mono<Void> stand(Arrival arrival, Reason reason, String detail) {
      standing = true;
      return park(arrival, reason, detail);
    }

    private void contradicted(InboundEvent event) {
      metrics.contradiction();
      traced(LOG.atError(), event.traceparent())
          .log("{} saw {} again with another body", listener, event.id());
    }
  }
}
