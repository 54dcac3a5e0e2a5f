package org.unionbridge.notification.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DutyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-01 | 2026-03-31 | 2026-01-01 2026-02-01 2026-03-01
          2026-01-02 | 2026-03-01 | 2026-02-01 2026-03-01
          2026-11-30 | 2027-01-31 | 2026-12-01 2027-01-01
          2026-02-02 | 2026-02-28 | ''
          """)
  void monthsAreThoseThatBeginInTheSpan(String from, String due, String days) {
    var span = new Span(LocalDate.parse(from), LocalDate.parse(due), ZoneId.of("Asia/Shanghai"));
    assertThat(span.months().map(LocalDate::toString).collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  @Test
  void anHourThatTheClocksSkipComesAsSoonAsItCan() {
    var span =
        new Span(
            LocalDate.parse("2026-03-01"),
            LocalDate.parse("2026-03-29"),
            ZoneId.of("Europe/Berlin"));
    assertThat(span.aroundDue(0, LocalTime.of(2, 30))).isEqualTo("2026-03-29T01:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-27T15:59:59Z, OPEN",
    "2026-07-27T16:00:00Z, SOON",
    "2026-07-31T15:59:59Z, SOON",
    "2026-07-31T16:00:00Z, LATE"
  })
  void aDutyIsInTimeUntilTheEndOfItsLastDay(String now, Duty.Urgency urgency) {
    var span =
        new Span(
            LocalDate.parse("2026-07-01"),
            LocalDate.parse("2026-07-31"),
            ZoneId.of("Asia/Shanghai"));
    var about = new About("plan.task", "plan", "t", "u");
    var duty = new Duty.Open(about, "chair", span, List.of(), Duty.Open.NEVER, "x", "y");
    assertThat(duty.urgency(Instant.parse(now), 3)).isEqualTo(urgency);
  }

  @Test
  void afterTheLastStepNothingComes() {
    var span =
        new Span(
            LocalDate.parse("2026-07-01"),
            LocalDate.parse("2026-07-31"),
            ZoneId.of("Asia/Shanghai"));
    var steps =
        List.of(
            new Step("opening", Instant.parse("2026-07-31T01:00:01Z"), Tone.NOTICE),
            new Step("after-1", Instant.parse("2026-08-01T01:00:00Z"), Tone.URGING));
    var about = new About("plan.task", "plan", "t", "u");
    var last = steps.getLast().at();
    var duty = new Duty.Open(about, "chair", span, steps, steps.getFirst().at(), "x", "y");
    assertThat(duty.afterNext()).isEqualTo(last);
    assertThat(new Duty.Open(about, "chair", span, steps, last, "x", "y").afterNext())
        .isEqualTo(Duty.Open.NEVER);
    assertThat(new Duty.Open(about, "chair", span, steps, Duty.Open.NEVER, "x", "y").next())
        .isEmpty();
  }
}
