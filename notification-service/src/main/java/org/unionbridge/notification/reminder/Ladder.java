package org.unionbridge.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.notification.duty.DueStep;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.outbox.WorkShare;
import reactor.core.publisher.Mono;

/**
 * Takes the steps whose time has come. First the reminder is made, under an id that can be made
 * only once, then the duty moves on: whoever dies in between, or works beside another, repeats
 * without harm. A duty that is closed in that very moment may still be told of.
 */
final class Ladder {

  private static final Logger LOG = LoggerFactory.getLogger(Ladder.class);
  private static final int SIDE_BY_SIDE = 16;

  private final Duties duties;
  private final Reminders reminders;
  private final BusinessClock clock;
  private final WorkShare share;
  private final Settings settings;
  private final LadderMetrics metrics;

  /**
   * How the ladder is climbed.
   *
   * @param window a step that is older is kept as expired instead of shown
   * @param most steps taken in one round
   */
  record Settings(Duration window, int most) {}

  Ladder(
      Duties duties,
      Reminders reminders,
      BusinessClock clock,
      WorkShare share,
      Settings settings,
      LadderMetrics metrics) {
    this.duties = duties;
    this.reminders = reminders;
    this.clock = clock;
    this.share = share;
    this.settings = settings;
    this.metrics = metrics;
  }

  /** One round over what falls to this instance. */
  Mono<Void> round() {
    var slots = share.slots();
    if (slots.isEmpty()) {
      return Mono.empty();
    }
    var now = clock.now();
    return duties
        .ripe(now, slots)
        .take(settings.most())
        .flatMap(step -> take(step, now), SIDE_BY_SIDE)
        .then(duties.countRipe(now))
        .doOnNext(metrics::backlog)
        .then();
  }

  /** One that fails comes again with the next round and holds up nobody else. */
  private Mono<Boolean> take(DueStep step, Instant now) {
    return reminders
        .make(step, now, settings.window())
        .doOnNext(made -> metrics.made(made, now))
        .then(duties.climbed(step))
        .onErrorResume(e -> {
          LOG.warn("{} stays at its step: {}", step.dutyId(), e.toString());
          return Mono.just(false);
        });
  }
}
