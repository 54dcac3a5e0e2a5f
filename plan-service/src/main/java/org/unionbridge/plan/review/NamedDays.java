package org.unionbridge.plan.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.platform.calendar.Festival;
import org.unionbridge.platform.calendar.WorkCalendar;

/** The days that the words of a line name, by a festival or by month and day. Pure. */
final class NamedDays {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");

  private final WorkCalendar calendar;
  private final int year;
  private final Map<String, Window> windows;

  /** From when to when a line is to be done. */
  record Window(LocalDate from, LocalDate until) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /**
   * A day that is named.
   *
   * @param festival that it is, as {@code qingming}
   */
  record DayView(Optional<String> festival, LocalDate day) {}

  NamedDays(WorkCalendar calendar, int year, Map<String, Window> windows) {
    this.calendar = calendar;
    this.year = year;
    this.windows = windows;
  }

  /** Those in the lines of a plan, each within the window of its line where it has one. */
  static NamedDays in(Begun plan, WorkCalendar calendar) {
    var windows = new HashMap<String, Window>();
    Standing.demanded(plan)
        .forEach(task -> windows.put(task.node(), new Window(task.from(), task.until())));
    return new NamedDays(calendar, plan.plan().origin().year(), windows);
  }

  List<DayView> of(Reviewed line) {
    var window = Optional.ofNullable(windows.get(line.id()));
    int first = window.map(known -> known.from().getYear()).orElse(year);
    int last = window.map(known -> known.until().getYear()).orElse(year);
    return IntStream.rangeClosed(first, last)
        .boxed()
        .flatMap(each -> named(line.text(), each))
        .filter(day -> window.map(known -> known.holds(day.day())).orElse(true))
        .distinct()
        .toList();
  }

  private Stream<DayView> named(String text, int in) {
    var festivals =
        Rewriting.festivals(text).stream()
            .flatMap(id -> Festival.byId(id).stream())
            .map(known -> new DayView(Optional.of(known.id()), calendar.festival(known, in)));
    var days = DAY.matcher(text).results().flatMap(found -> day(found, in).stream());
    return Stream.concat(festivals, days);
  }

  private static Optional<DayView> day(MatchResult found, int year) {
    int month = Integer.parseInt(found.group(1));
    int day = Integer.parseInt(found.group(2));
    try {
      return Optional.of(new DayView(Optional.empty(), LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
