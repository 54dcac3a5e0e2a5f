package org.unionbridge.notification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.notification.duty.Rung.When.AFTER;
import static org.unionbridge.notification.duty.Rung.When.BEFORE;
import static org.unionbridge.notification.duty.Rung.When.DUE;
import static org.unionbridge.notification.duty.Rung.When.OPENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RungTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final List<Rung> LADDER =
      List.of(
          new Rung(AFTER, 1, Tone.URGING),
          new Rung(DUE, 0, Tone.REMINDER),
          new Rung(BEFORE, 3, Tone.REMINDER),
          new Rung(BEFORE, 11, Tone.REMINDER),
          new Rung(OPENING, 0, Tone.NOTICE));

  private static String steps(String opens, String due, String zone) {
    var span = new Span(LocalDate.parse("2026-01-01"), LocalDate.parse(due), ZoneId.of(zone));
    return Rung.climb(LADDER, Instant.parse(opens), span, NINE).stream()
        .map(step -> step.key() + " " + step.at())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-07-01T01:00:00Z | 2026-07-31 | opening 2026-07-01T01:00:00Z; before-11 2026-07-20T01:00:00Z; before-3 2026-07-28T01:00:00Z; due 2026-07-31T01:00:00Z; after-1 2026-08-01T01:00:00Z
          2026-07-29T04:00:00Z | 2026-07-31 | opening 2026-07-29T04:00:00Z; due 2026-07-31T01:00:00Z; after-1 2026-08-01T01:00:00Z
          2026-07-28T01:00:00Z | 2026-07-31 | opening 2026-07-28T01:00:00Z; due 2026-07-31T01:00:00Z; after-1 2026-08-01T01:00:00Z
          2026-07-31T01:00:01Z | 2026-07-31 | opening 2026-07-31T01:00:01Z; after-1 2026-08-01T01:00:00Z
          2026-09-01T01:00:00Z | 2026-07-31 | opening 2026-09-01T01:00:00Z
          2026-02-20T00:00:00Z | 2026-03-02 | opening 2026-02-20T00:00:00Z; before-3 2026-02-27T01:00:00Z; due 2026-03-02T01:00:00Z; after-1 2026-03-03T01:00:00Z
          2025-12-20T00:00:00Z | 2026-01-02 | opening 2025-12-20T00:00:00Z; before-11 2025-12-22T01:00:00Z; before-3 2025-12-30T01:00:00Z; due 2026-01-02T01:00:00Z; after-1 2026-01-03T01:00:00Z
          """)
  void stepsComeInOrderAndThoseBeforeTheOpeningAreLeftOut(String opens, String due, String steps) {
    assertThat(steps(opens, due, "Asia/Shanghai")).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Urumqi, 2026-07-31T03:00:00Z",
    "UTC, 2026-07-31T09:00:00Z",
    "America/New_York, 2026-07-31T13:00:00Z"
  })
  void theHourIsThatOfTheUnion(String zone, String at) {
    assertThat(steps("2026-01-01T00:00:00Z", "2026-07-31", zone)).contains("due " + at);
  }

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
    var steps = Rung.climb(LADDER, Instant.parse("2026-07-31T01:00:01Z"), span, NINE);
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
