package org.unionbridge.notification.duty.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.notification.duty.rules.Rung.When.AFTER;
import static org.unionbridge.notification.duty.rules.Rung.When.BEFORE;
import static org.unionbridge.notification.duty.rules.Rung.When.DUE;
import static org.unionbridge.notification.duty.rules.Rung.When.OPENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.Tone;

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
}
