package org.unionbridge.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Working days, festivals and lunar days in China; immutable and safe to share. */
public final class WorkCalendar {

  private final Map<Integer, String> sources;
  private final Set<LocalDate> off;
  private final Set<LocalDate> worked;
  private final Map<Integer, Set<LocalDate>> legalDays = new ConcurrentHashMap<>();

  private WorkCalendar(List<HolidayNotice> notices) {
    sources =
        notices.stream().collect(Collectors.toMap(HolidayNotice::year, HolidayNotice::source));
    off = notices.stream().flatMap(HolidayNotice::daysOff).collect(Collectors.toSet());
    worked = notices.stream().flatMap(HolidayNotice::weekendsWorked).collect(Collectors.toSet());
    worked.stream()
        .filter(off::contains)
        .findFirst()
        .ifPresent(day -> {
          throw new IllegalArgumentException(day + " is both a day off and a day of work");
        });
  }

  /** The calendar by the notices that the program brings along. */
  public static WorkCalendar bundled() {
    try (var json = WorkCalendar.class.getResourceAsStream("/calendar/cn-holidays.json")) {
      return read(Objects.requireNonNull(json, "calendar/cn-holidays.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The calendar by notices in the form of calendar/cn-holidays.json. */
  public static WorkCalendar read(InputStream json) {
    return new WorkCalendar(HolidayNotice.read(json));
  }

  /** Whether the notice for this year is known; if not, its working days are an estimate. */
  public boolean isOfficial(int year) {
    return sources.containsKey(year);
  }

  /** The notice that the working days of this year follow. */
  public Optional<String> source(int year) {
    return Optional.ofNullable(sources.get(year));
  }

  public boolean isWorkingDay(LocalDate day) {
    if (off.contains(day)) {
      return false;
    }
    return worked.contains(day) || (!isWeekend(day) && !isEstimatedHoliday(day));
  }

  /** The day that lies so many working days after (or, if negative, before) the given one. */
  public LocalDate plusWorkingDays(LocalDate from, int count) {
    var step = Integer.signum(count);
    var day = from;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The first working day after the given day. */
  public LocalDate nextWorkingDay(LocalDate day) {
    return plusWorkingDays(day, 1);
  }

  /** The given day if it is a working day, else the next that is. */
  public LocalDate sameOrNextWorkingDay(LocalDate day) {
    return isWorkingDay(day) ? day : nextWorkingDay(day);
  }

  /** The day of a festival in a (solar) year. */
  public LocalDate festival(Festival festival, int year) {
    return festival.in(year);
  }

  /**
   * The solar date of a lunar day in a lunar year: a leap month is negative and, where the year has
   * none, is kept in the month of the same number; day 30 of a month of 29 days is its last day.
   */
  public LocalDate solarDateOf(int lunarMonth, int lunarDay, int lunarYear) {
    return LunarDates.of(lunarMonth, lunarDay, lunarYear);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private boolean isEstimatedHoliday(LocalDate day) {
    return !isOfficial(day.getYear())
        && legalDays.computeIfAbsent(day.getYear(), WorkCalendar::legalDays).contains(day);
  }

  /** The 13 days of the holiday law as in force since 2025; what it moves, only a notice says. */
  private static Set<LocalDate> legalDays(int year) {
    return Stream.of(
            days(Festival.NEW_YEAR.in(year), 1),
            days(Festival.SPRING_FESTIVAL.in(year).minusDays(1), 4),
            days(Festival.QINGMING.in(year), 1),
            days(Festival.LABOUR_DAY.in(year), 2),
            days(Festival.DRAGON_BOAT.in(year), 1),
            days(Festival.MID_AUTUMN.in(year), 1),
            days(Festival.NATIONAL_DAY.in(year), 3))
        .flatMap(days -> days)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<LocalDate> days(LocalDate first, int count) {
    return IntStream.range(0, count).mapToObj(first::plusDays);
  }
}
