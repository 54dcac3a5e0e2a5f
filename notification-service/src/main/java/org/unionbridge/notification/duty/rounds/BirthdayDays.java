package org.unionbridge.notification.duty.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionbridge.notification.standing.Member;
import org.unionbridge.platform.calendar.LunarDay;

/** On which day a birthday is kept: one of 29 February on the 28th where a year has no 29th. */
final class BirthdayDays {

  private static final int LONGEST_MONTH = 30;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private BirthdayDays() {}

  /** The next day on which a member's birthday is kept, by their calendar, today included. */
  static Optional<LocalDate> next(Member member, LocalDate today) {
    return member
        .lunarBirthday()
        .map(day -> LunarDay.parse(day).next(today))
        .or(() -> member.birthday().map(day -> next(day, today)));
  }

  /** The next day on which the birthday is kept, today included. */
  static LocalDate next(MonthDay birthday, LocalDate today) {
    var thisYear = birthday.atYear(today.getYear());
    return thisYear.isBefore(today) ? birthday.atYear(today.getYear() + 1) : thisYear;
  }

  /**
   * All lunar birthdays that are kept from today to so many days ahead; those of the 30th also on
   * the last day of a short month.
   */
  static Set<LunarDay> lunarWithin(Instant now, int lead) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var days = new HashSet<LunarDay>();
    for (var day = today.minusDays(1);
        !day.isAfter(today.plusDays(lead + 1));
        day = day.plusDays(1)) {
      var lunar = LunarDay.of(day);
      days.add(lunar);
      days.add(new LunarDay(lunar.month(), Math.min(lunar.day() + 1, LONGEST_MONTH)));
    }
    return days;
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
