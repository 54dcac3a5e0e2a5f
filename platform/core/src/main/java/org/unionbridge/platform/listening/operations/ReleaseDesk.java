package org.unionbridge.platform.listening.operations;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.listening.operations.ParkingDecisions.Word;
import org.unionbridge.platform.listening.operations.ReleasePreview.Fate;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * Where people decide about parked events: not more than so many in a minute, about money only two
 * of them, and never without a record of who and why.
 */
final class ReleaseDesk {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseDesk.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_SHOWN = 100;

  private final Function<String, Optional<Releasing>> listeners;
  private final Parking parking;
  private final ParkingDecisions decisions;
  private final ReleaseSettings settings;
  private final InstantSource clock;

  ReleaseDesk(
      Function<String, Optional<Releasing>> listeners,
      Parking parking,
      ParkingDecisions decisions,
      ReleaseSettings settings,
      InstantSource clock) {
    this.listeners = listeners;
    this.parking = parking;
    this.decisions = decisions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What came of a decision.
   *
   * @param event that was decided about
   * @param events how many were released
   * @param awaitsAnother whether nothing was done yet, because another person must agree
   */
  record Outcome(ParkedEvent event, long events, boolean awaitsAnother) {}

  /**
   * What would come of a decision.
   *
   * @param takesTwo whether two people must decide so
   * @param first the word that waits for another person's
   */
  record Outlook(ReleasePreview preview, boolean takesTwo, Optional<Word> first) {}

  Mono<Outlook> preview(String id, Remedy remedy) {
    return event(id).flatMap(event -> outlook(event, remedy));
  }

  private Mono<Outlook> outlook(ParkedEvent event, Remedy remedy) {
    return Mono.zip(
        preview(event, remedy).switchIfEmpty(Mono.error(() -> gone())),
        firstWord(event, remedy),
        (preview, first) -> new Outlook(preview, takesTwo(preview), first));
  }

  /** The parked events of one thing are looked at up to a hundred; empty when none are left. */
  private Mono<ReleasePreview> preview(ParkedEvent parked, Remedy remedy) {
    var listener = at(parked);
    if (parked.sequence() < 0 || listener.newestWins()) {
      return Mono.just(ReleasePreview.alone(remedy, parked));
    }
    return parking
        .of(parked.listener(), parked.key())
        .take(MOST_SHOWN)
        .collectList()
        .filter(together -> !together.isEmpty())
        .zipWith(
            listener.reached(parked.key()),
            (together, reached) -> ReleasePreview.of(remedy, parked, reached, together));
  }

  /** One event about money among those that move is enough. */
  private boolean takesTwo(ReleasePreview preview) {
    return preview.rows().stream()
        .filter(row -> row.fate() == Fate.TAKEN_UP || row.fate() == Fate.LEFT_OUT)
        .anyMatch(row -> settings.takesTwo(row.event()));
  }

  Mono<Outcome> decide(String id, Remedy remedy, String reason, String accountId) {
    var word = new Word(accountId, reason, clock.instant());
    return event(id)
        .flatMap(event ->
            withinTheRate()
                .then(outlook(event, remedy))
                .flatMap(outlook -> decide(event, remedy, word, outlook)));
  }

  private Mono<Outcome> decide(ParkedEvent event, Remedy remedy, Word word, Outlook outlook) {
    var other = outlook.first().filter(first -> !first.accountId().equals(word.accountId()));
    if (outlook.takesTwo() && other.isEmpty()) {
      return decisions.await(event, remedy, word).thenReturn(new Outcome(event, 0, true));
    }
    return decisions
        .record(event, remedy, word, other.filter(_ -> outlook.takesTwo()))
        .then(decisions.settle(event))
        .then(at(event).remedy(event, remedy))
        .switchIfEmpty(Mono.error(() -> conflict("not-the-first-parked")))
        .doOnNext(events -> LOG.info("{} of {} released {}", remedy.code(), event.id(), events))
        .map(events -> new Outcome(event, events, false));
  }

  private Mono<Optional<Word>> firstWord(ParkedEvent event, Remedy remedy) {
    return decisions
        .awaited(event, remedy, clock.instant().minus(settings.agreeWithin()))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<Void> withinTheRate() {
    return decisions
        .countSince(clock.instant().minus(MINUTE))
        .filter(kept -> kept < settings.aMinute())
        .switchIfEmpty(
            Mono.error(() ->
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "releases-too-fast", settings.aMinute())
                    .retryAfter(MINUTE)
                    .asException()))
        .then();
  }

  private Mono<ParkedEvent> event(String id) {
    return parking.find(id).switchIfEmpty(Mono.error(() -> gone()));
  }

  private Releasing at(ParkedEvent event) {
    return listeners.apply(event.listener()).orElseThrow(() -> conflict("listener-not-here"));
  }

  private static RuntimeException gone() {
    return Problem.of(HttpStatus.NOT_FOUND, "not-found").asException();
  }

  private static RuntimeException conflict(String code) {
    return Problem.of(HttpStatus.CONFLICT, code).asException();
  }
}
