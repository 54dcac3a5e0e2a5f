package org.unionbridge.platform.listening;

import static org.unionbridge.platform.logs.TracedLine.traced;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes parked events of one listener up again, in order, as far as they can be digested now. */
final class Release {

  private static final Logger LOG = LoggerFactory.getLogger(Release.class);
  private static final int KEYS_AT_ONCE = 200;

  private final String listener;
  private final Intake intake;
  private final SequenceGuard guard;
  private final Parking parking;
  private final ListenerMetrics metrics;

  Release(
      String listener,
      Intake intake,
      SequenceGuard guard,
      Parking parking,
      ListenerMetrics metrics) {
    this.listener = listener;
    this.intake = intake;
    this.guard = guard;
    this.parking = parking;
    this.metrics = metrics;
  }

  /** All aggregates with something parked; answers how many events were released. */
  Mono<Long> all() {
    return parking
        .keys(listener, KEYS_AT_ONCE)
        .flatMapMany(Flux::fromIterable)
        .concatMap(this::aggregate)
        .reduce(0L, Long::sum)
        .flatMap(
            released -> parking.load(listener).doOnNext(metrics::parkedNow).thenReturn(released));
  }

  /** One aggregate; answers how many events were released. */
  Mono<Long> aggregate(String key) {
    return parking
        .of(listener, key)
        .concatMap(this::release)
        .takeWhile(released -> released)
        .count();
  }

  private Mono<Boolean> release(ParkedEvent parked) {
    return Mono.fromCallable(() -> ParkedEvents.read(parked))
        .flatMap(event -> release(parked, event))
        .onErrorResume(e -> {
          LOG.warn("{} still cannot digest {}: {}", listener, parked.id(), e.toString());
          return Mono.just(false);
        });
  }

  private Mono<Boolean> release(ParkedEvent parked, InboundEvent event) {
    if (intake.newestWins()) {
      return intake.apply(event).then(parking.remove(parked.id())).thenReturn(true);
    }
    return position(event.key())
        .flatMap(position ->
            switch (position.judge(event)) {
              case APPLY -> digest(parked, event, position);
              case DUPLICATE, CONTRADICTION -> parking.remove(parked.id()).thenReturn(true);
              case GAP -> Mono.just(false);
            });
  }

  private Mono<Boolean> digest(ParkedEvent parked, InboundEvent event, Position position) {
    return intake
        .apply(event)
        .then(guard.move(listener, Map.of(event.key(), position.after(event))))
        .then(parking.remove(parked.id()))
        .doOnSuccess(_ ->
            traced(LOG.atInfo(), event.traceparent()).log("{} released {}", listener, event.id()))
        .thenReturn(true);
  }

  /**
   * Goes on without what holds an aggregate back: over a gap, without the missing events; else
   * without the event itself. Only the first that is parked can be skipped, so that nobody decides
   * about events unseen; empty when it is not the first.
   */
  Mono<Long> skip(ParkedEvent parked) {
    if (parked.sequence() < 0 || intake.newestWins()) {
      return parking.remove(parked.id()).thenReturn(0L);
    }
    return parking
        .of(listener, parked.key())
        .next()
        .filter(first -> first.id().equals(parked.id()))
        .flatMap(first -> position(first.key()).flatMap(at -> stepOver(first, at)));
  }

  private Mono<Long> stepOver(ParkedEvent first, Position position) {
    var event = ParkedEvents.read(first);
    boolean gap = position.judge(event) == Position.Verdict.GAP;
    var reached = gap ? new Position(event.sequence() - 1, "") : position.after(event);
    return guard
        .move(listener, Map.of(event.key(), reached))
        .then(gap ? Mono.empty() : parking.remove(first.id()))
        .then(Mono.defer(() -> aggregate(event.key())));
  }

  /** How far the listener has come with one aggregate. */
  Mono<Position> position(String key) {
    return guard
        .positions(listener, Set.of(key))
        .map(known -> known.getOrDefault(key, Position.START));
  }
}
