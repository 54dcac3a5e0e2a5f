package org.unionbridge.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-17, 01-01", // 春节
    "2026-02-16, 12-29", // 除夕: the twelfth month has 29 days
    "2025-10-06, 08-15", // 中秋
    "2025-08-01, 06-08", // in the leap sixth month
    "1978-03-26, 02-18",
    "1900-01-31, 01-01"
  })
  void aDateHasItsLunarDay(LocalDate date, String day) {
    assertThat(LunarDay.of(date)).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({
    "08-15, 2025-10-07, 2026-09-25",
    "08-15, 2026-09-25, 2026-09-25",
    "12-30, 2026-01-01, 2026-02-16", // kept on the last day of a short month
    "06-08, 2025-06-01, 2025-07-02", // in the month, not in the leap month after it
    "11-25, 2025-01-01, 2026-01-13" // none in all of 2025
  })
  void itIsKeptOnADateOfEachLunarYear(String day, LocalDate today, LocalDate next) {
    assertThat(LunarDay.parse(day).next(today)).isEqualTo(next);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var day = new LunarDay(8, 5);
    assertThat(LunarDay.parse(day.toString())).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "8-15", "13-01", "00-01", "01-31", "01-00", "01-1a"})
  void whatIsNoDayIsNotRead(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LunarDay.parse(text));
  }
}
