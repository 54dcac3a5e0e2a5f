package org.unionbridge.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.DueStep;
import org.unionbridge.notification.duty.Tone;
import org.unionbridge.platform.store.Ids;

/**
 * One step of a duty's ladder, told once. Its place is the union that owes.
 *
 * @param owes the post, whoever holds it
 * @param at when it was to come
 * @param madeAt when it was made
 */
record Reminder(
    String dutyId,
    About about,
    String owes,
    Tone tone,
    String template,
    LocalDate due,
    Instant at,
    Instant madeAt,
    Outcome outcome) {

  /** What became of it. */
  enum Outcome {
    /** It stands in the list. */
    SHOWN,
    /** It came too late to be shown as if it were new. */
    EXPIRED
  }

  /** The reminder of a step, as made at this time. */
  static Reminder of(DueStep due, Instant now, Duration window) {
    var step = due.step();
    return new Reminder(
        due.dutyId(),
        due.about(),
        due.owes(),
        step.tone(),
        due.template(),
        due.due(),
        step.at(),
        now.truncatedTo(ChronoUnit.SECONDS),
        step.at().plus(window).isBefore(now) ? Outcome.EXPIRED : Outcome.SHOWN);
  }

  /** The same for the same step towards the same day; a moved day makes new ones. */
  static String idOf(DueStep due) {
    return Ids.derived(due.dutyId(), due.step().key(), due.due().toString());
  }
}
