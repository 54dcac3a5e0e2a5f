package org.unionbridge.notification.duty.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unionbridge.platform.listening.FactBody;

/** Which days an event names. */
sealed interface Days {

  int WHOLE = 100;

  /** The first day; without one, it is the day of the event. */
  Optional<LocalDate> fromIn(FactBody body);

  LocalDate dueIn(FactBody body);

  /**
   * Each in a field of its own.
   *
   * @param from field of the first day; without it, the day of the event
   * @param due field of the last day
   * @param percent how much of the way from the first day to the last the duty is due at
   */
  record Named(Optional<String> from, String due, int percent) implements Days {

    @Override
    public Optional<LocalDate> fromIn(FactBody body) {
      return from.map(body::date);
    }

    @Override
    public LocalDate dueIn(FactBody body) {
      var last = body.date(due);
      return from.map(body::date)
          .map(first -> first.plusDays(ChronoUnit.DAYS.between(first, last) * percent / WHOLE))
          .orElse(last);
    }
  }

  /**
   * All of a year.
   *
   * @param year field of its number
   */
  record OfYear(String year) implements Days {

    private static final MonthDay LAST = MonthDay.of(Month.DECEMBER, 31);

    @Override
    public Optional<LocalDate> fromIn(FactBody body) {
      return Optional.of(LocalDate.ofYearDay(number(body), 1));
    }

    @Override
    public LocalDate dueIn(FactBody body) {
      return LAST.atYear(number(body));
    }

    private int number(FactBody body) {
      return Math.toIntExact(body.number(year));
    }
  }
}
