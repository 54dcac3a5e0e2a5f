package org.unionbridge.plan.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.platform.calendar.Festival;
import org.unionbridge.platform.calendar.WorkCalendar;

/**
 * What a year brings (domain.md, 1.18).
 *
 * @param official whether the notice of days off is known; if not, they are an estimate by law
 * @param source the notice
 * @param festivals by their days
 * @param off days of the week on which nobody works
 * @param worked Saturdays and Sundays on which people work instead (调休)
 */
record YearCalendar(
    boolean official,
    Optional<String> source,
    List<FestivalDay> festivals,
    List<LocalDate> off,
    List<LocalDate> worked) {

  /** A festival and its day: {@code mid-autumn}. */
  record FestivalDay(String festival, LocalDate day) {}

  static YearCalendar of(WorkCalendar calendar, int year) {
    return new YearCalendar(
        calendar.isOfficial(year),
        calendar.source(year),
        Stream.of(Festival.values())
            .map(festival -> new FestivalDay(festival.id(), calendar.festival(festival, year)))
            .sorted(Comparator.comparing(FestivalDay::day))
            .toList(),
        days(year).filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day)).toList(),
        days(year).filter(day -> isWeekend(day) && calendar.isWorkingDay(day)).toList());
  }

  private static Stream<LocalDate> days(int year) {
    var first = Year.of(year).atDay(1);
    return first.datesUntil(first.plusYears(1));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
