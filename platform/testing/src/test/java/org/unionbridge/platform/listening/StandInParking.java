package org.unionbridge.platform.listening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is parked, in memory. */
final class StandInParking implements Parking {

  private final TreeMap<String, ParkedEvent> parked = new TreeMap<>();

  @Override
  public Mono<Void> park(ParkedEvent event) {
    return Mono.fromRunnable(() -> parked.putIfAbsent(event.id(), event));
  }

  @Override
  public Mono<Set<String>> occupied(String listener, Collection<String> keys) {
    return all(listener)
        .map(ParkedEvent::key)
        .filter(keys::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Flux<ParkedEvent> all(String listener) {
    return Flux.defer(() -> Flux.fromIterable(List.copyOf(parked.values())))
        .filter(event -> event.listener().equals(listener));
  }

  @Override
  public Flux<ParkedEvent> of(String listener, String key) {
    return all(listener).filter(event -> event.key().equals(key));
  }

  @Override
  public Mono<List<String>> keys(String listener, int limit) {
    return all(listener).map(ParkedEvent::key).distinct().take(limit).collectList();
  }

  @Override
  public Mono<ParkedEvent> find(String id) {
    return Mono.defer(() -> Mono.justOrEmpty(parked.get(id)));
  }

  @Override
  public Flux<ParkedEvent> list(Optional<String> after, int limit) {
    return Flux.defer(() ->
        Flux.fromIterable(List.copyOf(parked.tailMap(after.orElse(""), false).values()))
            .take(limit));
  }

  @Override
  public Mono<Void> remove(String id) {
    return Mono.fromRunnable(() -> parked.remove(id));
  }

  @Override
  public Mono<Load> load(String listener) {
    return all(listener)
        .map(ParkedEvent::parkedAt)
        .collectList()
        .map(times -> new Load(times.size(), times.stream().min(Instant::compareTo)));
  }
}
