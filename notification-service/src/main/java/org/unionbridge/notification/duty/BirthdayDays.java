package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/** On which day a birthday is kept: one of 29 February on the 28th where a year has no 29th. */
final class BirthdayDays {

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private BirthdayDays() {}

  /** The next day on which the birthday is kept, today included. */
  static LocalDate next(MonthDay birthday, LocalDate today) {
    var thisYear = birthday.atYear(today.getYear());
    return thisYear.isBefore(today) ? birthday.atYear(today.getYear() + 1) : thisYear;
  }

  /** All birthdays that are kept, anywhere on earth, from today to so many days ahead. */
  static Set<MonthDay> within(Instant now, int lead) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var days = new TreeSet<MonthDay>();
    for (var day = today.minusDays(1);
        !day.isAfter(today.plusDays(lead + 1));
        day = day.plusDays(1)) {
      var birthday = MonthDay.from(day);
      days.add(birthday);
      if (birthday.equals(MonthDay.of(2, 28)) && !day.isLeapYear()) {
        days.add(LEAP_DAY);
      }
    }
    return days;
  }
}
