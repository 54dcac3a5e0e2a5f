package org.unionbridge.platform.calendar;

import com.nlf.calendar.LunarMonth;
import com.nlf.calendar.LunarYear;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where days of the lunar year and solar terms lie in the solar calendar. */
final class LunarDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int QINGMING_AFTER_DAXUE = 8;

  // LunarYear.fromYear shares an unguarded HashMap between threads; the constructor does not.
  private static final Map<Integer, LunarYear> YEARS = new ConcurrentHashMap<>();

  private LunarDates() {}

  static LocalDate of(int month, int day, int lunarYear) {
    if (month == 0 || Math.abs(month) > 12 || day < 1 || day > 30) {
      throw new IllegalArgumentException("No lunar day: month " + month + ", day " + day);
    }
    var found =
        month(month, lunarYear)
            .or(() -> month(Math.abs(month), lunarYear))
            .orElseThrow(() -> new IllegalStateException("No lunar month " + month));
    var days = Math.min(day, found.getDayCount());
    return onJulianDay(found.getFirstJulianDay()).plusDays(days - 1L);
  }

  /**
   * A month of the lunar year.
   *
   * @param number 1 to 12, also of a leap month
   * @param first its first day, as a Julian day
   */
  record Month(int number, long first, int days) {}

  /** All months that have a day in this solar year, and some before and after. */
  static List<Month> monthsAround(int solarYear) {
    return Stream.of(solarYear - 1, solarYear)
        .filter(year -> year >= FIRST_YEAR)
        .flatMap(year -> lunarYear(year).getMonthsInYear().stream())
        .map(month ->
            new Month(
                Math.abs(month.getMonth()),
                onJulianDay(month.getFirstJulianDay()).getLong(JulianFields.JULIAN_DAY),
                month.getDayCount()))
        .toList();
  }

  static LocalDate qingming(int year) {
    return onJulianDay(lunarYear(year).getJieQiJulianDays().get(QINGMING_AFTER_DAXUE));
  }

  private static Optional<LunarMonth> month(int month, int lunarYear) {
    return lunarYear(lunarYear).getMonthsInYear().stream()
        .filter(each -> each.getMonth() == month)
        .findFirst();
  }

  private static LunarYear lunarYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Lunar dates are known from %d to %d, not in %d".formatted(FIRST_YEAR, LAST_YEAR, year));
    }
    return YEARS.computeIfAbsent(year, LunarYear::new);
  }

  private static LocalDate onJulianDay(double beijingTime) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(beijingTime + 0.5));
  }
}
