package org.unionbridge.notification.duty.list;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.codec.ServerSentEvent;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duties.Asker;
import org.unionbridge.notification.duty.list.DutyDays.Look;
import org.unionbridge.platform.calendar.BusinessClock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells whoever listens when the list of a post's duties reads otherwise than before. What changes
 * in this instance is told at once, what changes in others, or with midnight, by the next beat.
 */
final class LiveDuties implements AutoCloseable {

  private final DutyDays days;
  private final Duties duties;
  private final BusinessClock clock;
  private final Settings settings;
  private final Sinks.Empty<Void> closing = Sinks.empty();

  /**
   * How long somebody may listen.
   *
   * @param beat pause between two signs of life
   * @param lasts then it ends, and the browser comes again by itself
   * @param retry how long it waits before that
   */
  record Settings(Duration beat, Duration lasts, Duration retry) {}

  LiveDuties(DutyDays days, Duties duties, BusinessClock clock, Settings settings) {
    this.days = days;
    this.duties = duties;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * The day, now and whenever the list changes; under the position of the list.
   *
   * @param seen the position that the listener knows already
   */
  Flux<ServerSentEvent<DutySummary>> of(Asker asker, Optional<String> seen) {
    var beats = Flux.interval(Duration.ZERO, settings.beat()).map(_ -> true);
    return Flux.defer(
            () -> {
              var told = new AtomicReference<>(seen.orElse(""));
              return Flux.merge(beats, duties.changes(asker))
                  .onBackpressureLatest()
                  .concatMap(
                      _ -> days.look(asker, clock.now()).flatMap(look -> tell(look, told)), 1);
            })
        .startWith(ServerSentEvent.<DutySummary>builder().retry(settings.retry()).build())
        .takeUntilOther(Mono.firstWithSignal(Mono.delay(settings.lasts()), closing.asMono()));
  }

  private Mono<ServerSentEvent<DutySummary>> tell(Look look, AtomicReference<String> told) {
    var position = look.position();
    if (position.equals(told.get())) {
      return Mono.just(ServerSentEvent.<DutySummary>builder().comment("").build());
    }
    return days.summary(look)
        .map(summary -> ServerSentEvent.builder(summary).event("duties").id(position).build())
        .doOnNext(_ -> told.set(position));
  }

  /** Nobody is kept waiting by a service that goes down. */
  @Override
  public void close() {
    var unused = closing.tryEmitEmpty();
  }
}
