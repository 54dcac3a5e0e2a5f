package org.unionbridge.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FestivalTest {

  private final WorkCalendar calendar = WorkCalendar.bundled();

  @ParameterizedTest
  @CsvSource({
    "new-year, 2026-01-01",
    "spring-festival, 2024-02-10",
    "spring-festival, 2025-01-29",
    "spring-festival, 2026-02-17",
    "spring-festival, 2034-02-19",
    "lantern, 2026-03-03",
    "womens-day, 2026-03-08",
    "qingming, 2024-04-04",
    "qingming, 2025-04-04",
    "qingming, 2026-04-05",
    "qingming, 2027-04-05",
    "labour-day, 2026-05-01",
    "youth-day, 2026-05-04",
    "dragon-boat, 2025-05-31",
    "dragon-boat, 2026-06-19",
    "mid-autumn, 2025-10-06",
    "mid-autumn, 2026-09-25",
    "mid-autumn, 2033-09-08",
    "teachers-day, 2026-09-10",
    "national-day, 2026-10-01",
    "double-ninth, 2025-10-29",
    "double-ninth, 2026-10-18"
  })
  void aFestivalFallsOnItsDay(String id, LocalDate day) {
    var festival = Festival.byId(id).orElseThrow();
    assertThat(calendar.festival(festival, day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest
  @EnumSource
  void aFestivalFallsInTheYearAskedFor(Festival festival) {
    for (int year = 1900; year <= 2200; year++) {
      assertThat(calendar.festival(festival, year).getYear()).isEqualTo(year);
    }
  }

  @Test
  void anUnknownFestivalIsNone() {
    assertThat(Festival.byId("halloween")).isEmpty();
  }

  @Test
  void aBirthdayInALeapMonthIsKeptInThePlainMonthOfOtherYears() {
    assertThat(calendar.solarDateOf(6, 1, 2025)).isEqualTo("2025-06-25");
    assertThat(calendar.solarDateOf(-6, 1, 2025)).isEqualTo("2025-07-25");
    assertThat(calendar.solarDateOf(-6, 1, 2026)).isEqualTo(calendar.solarDateOf(6, 1, 2026));
  }

  @Test
  void aThirtiethThatIsMissingIsTheLastDayOfTheMonth() {
    assertThat(calendar.solarDateOf(12, 30, 2025)).isEqualTo("2026-02-16");
    assertThat(calendar.solarDateOf(12, 29, 2025)).isEqualTo("2026-02-16");
    assertThat(calendar.solarDateOf(12, 30, 2023)).isEqualTo("2024-02-09");
  }

  @Test
  void thereIsNoThirteenthMonthAndNoYearZero() {
    assertThatThrownBy(() -> calendar.solarDateOf(13, 1, 2026)).hasMessageContaining("month 13");
    assertThatThrownBy(() -> calendar.solarDateOf(1, 31, 2026)).hasMessageContaining("day 31");
    assertThatThrownBy(() -> calendar.solarDateOf(1, 1, 0)).hasMessageContaining("1900");
  }

  @Test
  void manyThreadsSeeTheSameFestivals() {
    IntFunction<LocalDate> midAutumn = year -> calendar.festival(Festival.MID_AUTUMN, year);
    var together = IntStream.range(1900, 2200).parallel().mapToObj(midAutumn).toList();
    var alone = IntStream.range(1900, 2200).mapToObj(midAutumn).toList();
    assertThat(together).isEqualTo(alone);
  }
}
