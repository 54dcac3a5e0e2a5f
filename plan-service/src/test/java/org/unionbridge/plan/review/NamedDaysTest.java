package org.unionbridge.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.review.NamedDays.Window;
import org.unionbridge.platform.calendar.WorkCalendar;

class NamedDaysTest {

  private static Reviewed line(String id, String text) {
    return new Reviewed(
        id,
        0,
        NodeKind.TASK,
        text,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        false,
        false);
  }

  private static Window window(String from, String until) {
    return new Window(LocalDate.parse(from), LocalDate.parse(until));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          march  | 庆祝“三·八”妇女节          | 2026-03-08
          april  | 清明扫墓踏青               | 2026-04-05
          april  | 庆祝三八妇女节             | -
          none   | 重阳节慰问                 | 2026-10-18
          winter | 元旦联欢                   | 2027-01-01
          winter | 12月30日表彰               | 2026-12-30
          march  | 3月31日前报名，4月1日开赛  | 2026-03-31
          none   | 2月30日                    | -
          march  | 组织春游                   | -
          """)
  void aLineNamesItsDayWithinItsWindow(String id, String text, String day) {
    var windows =
        Map.of(
            "march", window("2026-03-01", "2026-03-31"),
            "april", window("2026-04-01", "2026-04-30"),
            "winter", window("2026-12-01", "2027-01-31"));
    var days = new NamedDays(WorkCalendar.bundled(), 2026, windows).of(line(id, text));
    assertThat(days)
        .extracting(named -> named.day().toString())
        .isEqualTo(Optional.ofNullable(day).map(List::of).orElse(List.of()));
  }
}
