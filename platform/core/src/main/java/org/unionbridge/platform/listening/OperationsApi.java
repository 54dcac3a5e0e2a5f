package org.unionbridge.platform.listening;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * What operators see and do about listeners: parked events by id and reason, retried or skipped;
 * rebuilds. Who decided what is recorded with the decision.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
public final class OperationsApi {

  private static final Logger LOG = LoggerFactory.getLogger(OperationsApi.class);

  private final Listeners listeners;
  private final Parking parking;
  private final ParkingDecisions decisions;
  private final Generations generations;

  OperationsApi(
      Listeners listeners, Parking parking, ParkingDecisions decisions, Generations generations) {
    this.listeners = listeners;
    this.parking = parking;
    this.decisions = decisions;
    this.generations = generations;
  }

  record ParkedView(
      String id,
      String listener,
      String key,
      long sequence,
      String reason,
      String detail,
      Instant parkedAt) {
    static ParkedView of(ParkedEvent event) {
      return new ParkedView(
          event.id(),
          event.listener(),
          event.key(),
          event.sequence(),
          event.reason().name(),
          event.detail(),
          event.parkedAt());
    }
  }

  record Released(long events) {}

  record Rebuild(int generation) {}

  record ListenersView(List<String> names) {}

  private record RetryRequest(String id) {
    static RetryRequest read(Fields fields) {
      return new RetryRequest(fields.text("id", 500));
    }
  }

  private record SkipRequest(String id, String reason) {
    static SkipRequest read(Fields fields) {
      return new SkipRequest(fields.text("id", 500), fields.text("reason", 500));
    }
  }

  @GetMapping("/parked")
  @Action("operations.parked.see")
  @Asks(paged = true)
  Mono<PageView<ParkedView>> parked(Call call) {
    var page = call.page("_id", false);
    return parking
        .list(page.after(), page.limit())
        .map(ParkedView::of)
        .collectList()
        .map(shown ->
            new PageView<>(shown, shown.size() < page.limit() ? null : shown.getLast().id()));
  }

  @GetMapping("/listeners")
  @Action("operations.parked.see")
  @Asks
  Mono<ListenersView> listeners(Call call) {
    return Mono.just(new ListenersView(listeners.names()));
  }

  /** Takes the aggregate of a parked event up again. */
  @PostMapping("/parked/retry")
  @Action("operations.parked.release")
  Mono<Released> retry(@Form RetryRequest request, Call call) {
    return decide(call, request.id(), "retry", "");
  }

  /** Leaves a parked event out for good, for a reason that is recorded. */
  @PostMapping("/parked/skip")
  @Action("operations.parked.release")
  Mono<Released> skip(@Form SkipRequest request, Call call) {
    return decide(call, request.id(), "skip", request.reason());
  }

  private Mono<Released> decide(Call call, String id, String decision, String reason) {
    return parking
        .find(id)
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").asException()))
        .flatMap(event ->
            decisions
                .record(event, decision, reason, call.actor().accountId(), call.now())
                .then(release(event, decision)))
        .doOnNext(released -> LOG.info("{} of {} released {}", decision, id, released.events()));
  }

  private Mono<Released> release(ParkedEvent event, String decision) {
    var listener = listeners.named(event.listener());
    return listener
        .map(found -> decision.equals("skip") ? found.skip(event) : found.retry(event))
        .orElseGet(
            () -> Mono.error(Problem.of(HttpStatus.CONFLICT, "listener-not-here").asException()))
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.CONFLICT, "not-the-first-parked").asException()))
        .map(Released::new);
  }

  /** Begins the next generation of a listener, from offset 0. */
  @PostMapping("/listeners/{name}/rebuild")
  @Action("operations.listeners.rebuild")
  Mono<Rebuild> rebuild(@PathVariable String name, Call call) {
    if (!listeners.knows(name)) {
      throw Problem.of(HttpStatus.NOT_FOUND, "not-found").asException();
    }
    LOG.info("{} asks for a rebuild of {}", call.actor().accountId(), name);
    return generations.rebuild(name).map(state -> new Rebuild(state.wanted()));
  }
}
