package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a duty is to be done, in days of the place where it is owed.
 *
 * @param from the first day on which it shows
 * @param due the last day on which it is in time
 */
record Span(LocalDate from, LocalDate due, ZoneId zone) {

  /** That time of the day, so many days after the last one (negative: before it). */
  Instant aroundDue(int days, LocalTime hour) {
    return due.plusDays(days).atTime(hour).atZone(zone).toInstant();
  }

  Instant begins(LocalTime hour) {
    return from.atTime(hour).atZone(zone).toInstant();
  }

  /** The first moment that is too late. */
  Instant ends() {
    return due.plusDays(1).atStartOfDay(zone).toInstant();
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
