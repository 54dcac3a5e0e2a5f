package org.unionbridge.platform.listening.parking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what could not be digested. Goes without a scope: operators see ids and reasons only. */
public interface Parking {

  /** How much waits and since when. */
  record Load(long count, Optional<Instant> oldest) {}

  Mono<Void> park(ParkedEvent event);

  /** Which of these aggregates have something parked. */
  Mono<Set<String>> occupied(String listener, Collection<String> keys);

  /** All that is parked of one aggregate, in order. */
  Flux<ParkedEvent> of(String listener, String key);

  /** Aggregates with something parked, longest waiting first. */
  Mono<List<String>> keys(String listener, int limit);

  Mono<ParkedEvent> find(String id);

  /** Those after this id, in order of id. */
  Flux<ParkedEvent> list(Optional<String> after, int limit);

  Mono<Void> remove(String id);

  Mono<Load> load(String listener);
}
