package org.unionbridge.platform.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One year's notice of the State Council: days off (single or "first/last") and weekends worked.
 */
record HolidayNotice(int year, String source, List<String> off, List<String> work) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  HolidayNotice {
    off = List.copyOf(off);
    work = List.copyOf(work);
  }

  static List<HolidayNotice> read(InputStream json) {
    return JSON.readValue(json, new TypeReference<List<HolidayNotice>>() {});
  }

  Stream<LocalDate> daysOff() {
    return off.stream().flatMap(HolidayNotice::days).map(this::ofThisNotice);
  }

  Stream<LocalDate> weekendsWorked() {
    return work.stream().map(LocalDate::parse).map(this::ofThisNotice).map(this::onWeekend);
  }

  private LocalDate ofThisNotice(LocalDate day) {
    // a notice may reach a few days into the year before or after its own
    if (Math.abs(day.getYear() - year) > 1) {
      throw new IllegalArgumentException(day + " does not belong in the notice for " + year);
    }
    return day;
  }

  private LocalDate onWeekend(LocalDate day) {
    if (!WorkCalendar.isWeekend(day)) {
      throw new IllegalArgumentException(day + " in the notice for " + year + " is no weekend");
    }
    return day;
  }

  private static Stream<LocalDate> days(String written) {
    var ends = written.split("/", 2);
    var first = LocalDate.parse(ends[0]);
    return first.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
  }
}
