package org.unionbridge.platform.listening;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far this service's listeners have come with one thing; ids and numbers only. */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
final class ProgressApi {

  private static final int MOST_PARKED = 100;

  private final Listeners listeners;
  private final SequenceGuard guard;
  private final Parking parking;

  ProgressApi(Listeners listeners, SequenceGuard guard, Parking parking) {
    this.listeners = listeners;
    this.guard = guard;
    this.parking = parking;
  }

  /**
   * One listener and the thing.
   *
   * @param reached number of the last event of the thing whose effect is done; 0 before the first
   * @param parked numbers of those that wait, the first hundred
   */
  record ReachedView(String listener, long reached, List<Long> parked) {}

  record ProgressView(List<ReachedView> listeners) {}

  /** Those that have seen something of the thing. */
  @GetMapping("/progress")
  @Action("operations.story.see")
  @Asks("key")
  Mono<ProgressView> progress(Call call) {
    var key =
        call.query()
            .text("key")
            .filter(typed -> typed.indexOf(':') > 0)
            .orElseThrow(
                () -> Problem.badFields(List.of(FieldFault.of("key", "no-number"))).asException());
    return Flux.fromIterable(listeners.names())
        .concatMap(listener -> reached(listener, key))
        .filter(seen -> seen.reached() > 0 || !seen.parked().isEmpty())
        .collectList()
        .map(ProgressView::new);
  }

  private Mono<ReachedView> reached(String listener, String key) {
    return Mono.zip(
        guard.positions(listener, Set.of(key)),
        parking.of(listener, key).take(MOST_PARKED).map(ParkedEvent::sequence).collectList(),
        (positions, parked) ->
            new ReachedView(
                listener, positions.getOrDefault(key, Position.START).sequence(), parked));
  }
}
