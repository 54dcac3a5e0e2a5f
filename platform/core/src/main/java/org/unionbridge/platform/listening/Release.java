package org.unionbridge.platform.listening;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final Clock clock;

  Release(
      String listener,
      Intake intake,
      SequenceGuard guard,
      Parking parking,
      ListenerMetrics metrics,
      Clock clock) {
    this.listener = listener;
    this.intake = intake;
    this.guard = guard;
    this.parking = parking;
    this.metrics = metrics;
    this.clock = clock;
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
    return guard
        .positions(listener, Set.of(event.key()))
        .map(known -> known.getOrDefault(event.key(), Position.START))
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
        .doOnSuccess(_ -> LOG.info("{} released {} at {}", listener, event.id(), clock.instant()))
        .thenReturn(true);
  }

  /** Leaves one event out for good and goes on with what follows it. */
  Mono<Long> skip(ParkedEvent parked) {
    if (parked.sequence() < 0 || intake.newestWins()) {
      return parking.remove(parked.id()).thenReturn(0L);
    }
    var event = ParkedEvents.read(parked);
    return guard
        .move(listener, Map.of(event.key(), new Position(event.sequence(), event.hash())))
        .then(parking.remove(parked.id()))
        .then(Mono.defer(() -> aggregate(event.key())));
  }
}
