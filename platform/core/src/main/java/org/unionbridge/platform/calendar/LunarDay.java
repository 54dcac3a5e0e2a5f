package org.unionbridge.platform.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.regex.Pattern;

/**
 * A day of the lunar year (农历), as some keep their birthday by it (N-03). A day in a leap month
 * (闰月) is kept in the month of that number.
 *
 * @param month 1 to 12
 * @param day 1 to 30; a month of 29 days keeps the 30th on its last
 */
public record LunarDay(int month, int day) {

  private static final Pattern FORM = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|30)");

  public LunarDay {
    if (month < 1 || month > 12 || day < 1 || day > 30) {
      throw new IllegalArgumentException("no lunar day: month " + month + ", day " + day);
    }
  }

  /** Reads {@code 08-15}; anything else is an {@link IllegalArgumentException}. */
  public static LunarDay parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no lunar day");
    }
    return new LunarDay(Integer.parseInt(text, 0, 2, 10), Integer.parseInt(text, 3, 5, 10));
  }

  /** The lunar day of a date between 1900 and 2200. */
  public static LunarDay of(LocalDate date) {
    var julian = date.getLong(JulianFields.JULIAN_DAY);
    return LunarDates.monthsAround(date.getYear()).stream()
        .filter(month -> month.first() <= julian && julian < month.first() + month.days())
        .findFirst()
        .map(month -> new LunarDay(month.number(), (int) (julian - month.first()) + 1))
        .orElseThrow(() -> new IllegalArgumentException("the lunar year is not known"));
  }

  /** The next date on which it is kept, today included. */
  public LocalDate next(LocalDate today) {
    for (int year = today.getYear() - 1; ; year++) {
      var kept = LunarDates.of(month, day, year);
      if (!kept.isBefore(today)) {
        return kept;
      }
    }
  }

  /** {@code 08-15}. */
  @Override
  public String toString() {
    return "%02d-%02d".formatted(month, day);
  }
}
