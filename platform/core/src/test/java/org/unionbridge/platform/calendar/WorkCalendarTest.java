package org.unionbridge.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private final WorkCalendar calendar = WorkCalendar.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01",
        "2024-02-12",
        "2024-09-16",
        "2025-01-28",
        "2025-10-08",
        "2026-02-23"
      })
  void aDayOffByNoticeIsNoWorkingDay(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-04", "2024-10-12", "2025-01-26", "2026-01-04", "2026-02-28"})
  void aWeekendWorkedByNoticeIsAWorkingDay(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024, 262, 11", "2025, 261, 13", "2026, 261, 13"})
  void aNoticeGivesAsManyDaysOffAsTheLaw(int year, int weekdays, int legalDays) {
    assertThat(workingDays(year)).isEqualTo(weekdays - legalDays);
    assertThat(calendar.isOfficial(year)).isTrue();
    assertThat(calendar.source(year)).get().asString().contains("国办发明电");
  }

  @Test
  void aYearWithoutNoticeIsEstimatedFromTheLaw() {
    assertThat(calendar.isOfficial(2027)).isFalse();
    assertThat(calendar.source(2027)).isEmpty();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse(); // 除夕
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse(); // 初三
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 9))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 14))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
  }

  @Test
  void workingDaysAreCountedOverHolidaysAndWorkedWeekends() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-14");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 2)).isEqualTo("2026-02-24");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 24), -2)).isEqualTo("2026-02-13");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 15), 0)).isEqualTo("2026-02-15");
  }

  @Test
  void theNextWorkingDayIsNeverTheDayItself() {
    assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 9, 30))).isEqualTo("2026-10-08");
    assertThat(calendar.sameOrNextWorkingDay(LocalDate.of(2026, 9, 30))).isEqualTo("2026-09-30");
    assertThat(calendar.sameOrNextWorkingDay(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
  }

  @Test
  void aNoticeThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> notice("2027-01-01", "2027-01-04")).hasMessageContaining("no weekend");
    assertThatThrownBy(() -> notice("2027-01-02", "2027-01-02")).hasMessageContaining("both");
    assertThatThrownBy(() -> notice("2022-01-01", "2027-01-02")).hasMessageContaining("belong");
  }

  @Test
  void aLaterNoticeCanBeRead() {
    var later = notice("2027-01-01/2027-01-05", "2027-01-09");
    assertThat(later.isOfficial(2027)).isTrue();
    assertThat(later.isWorkingDay(LocalDate.of(2027, 1, 5))).isFalse();
    assertThat(later.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
  }

  private long workingDays(int year) {
    var first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count();
  }

  private static WorkCalendar notice(String off, String work) {
    var json =
        """
        [{"year": 2027, "source": "国办发明电", "off": ["%s"], "work": ["%s"]}]\
        """
            .formatted(off, work);
    return WorkCalendar.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
