package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * When a duty is to be done, in days of the place where it is owed.
 *
 * @param from the first day on which it shows
 * @param due the last day on which it is in time
 */
public record Span(LocalDate from, LocalDate due, ZoneId zone) {

  /** That time of the day, so many days after the last one (negative: before it). */
  public Instant aroundDue(int days, LocalTime hour) {
    return at(due.plusDays(days), hour);
  }

  public Instant begins(LocalTime hour) {
    return at(from, hour);
  }

  public Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(zone).toInstant();
  }

  /** The first days of the months that begin in it. */
  public Stream<LocalDate> months() {
    var first = from.withDayOfMonth(1);
    return Stream.iterate(
        first.isBefore(from) ? first.plusMonths(1) : first,
        day -> !day.isAfter(due),
        day -> day.plusMonths(1));
  }

  /** The first moment that is too late. */
  Instant ends() {
    return due.plusDays(1).atStartOfDay(zone).toInstant();
  }

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
