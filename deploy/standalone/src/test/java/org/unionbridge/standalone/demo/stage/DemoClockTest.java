package org.unionbridge.standalone.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.platform.calendar.BusinessClock;

class DemoClockTest {

  /** A Sunday, two hours before midnight in Shanghai. */
  private static final Instant SUNDAY = Instant.parse("2099-11-22T14:00:00Z");

  private static final Duration NEARLY = Duration.ofSeconds(20);

  private final DemoClock clock;

  DemoClockTest(@TempDir Path scratch) {
    clock = new DemoClock(scratch.resolve("clock"), InstantSource.system());
    clock.begin(SUNDAY);
  }

  private static void isAbout(Instant told, String expected) {
    assertThat(Duration.between(Instant.parse(expected), told).abs()).isLessThan(NEARLY);
  }

  @ParameterizedTest
  @CsvSource({
    "tomorrow, 2099-11-23T00:59:30Z",
    "next-monday, 2099-11-23T00:59:30Z",
    "first-of-month, 2099-12-01T00:59:30Z"
  })
  void itGoesToJustBeforeTheHourOfReminders(String goal, String expected) {
    isAbout(clock.moveTo(goal), expected);
    isAbout(clock.now(), expected);
    isAbout(BusinessClock.following(clock.file()).now(), expected);
  }

  @Test
  void itNeverGoesBackAndBeginsOnce() {
    assertThat(clock.moveTo(SUNDAY.minusSeconds(60))).isFalse();
    clock.begin(SUNDAY.minus(Duration.ofDays(9)));
    isAbout(clock.now(), SUNDAY.toString());
    assertThat(clock.moveTo(SUNDAY.plus(Duration.ofDays(1)))).isTrue();
    isAbout(clock.now(), "2099-11-23T14:00:00Z");
  }

  @Test
  void itGoesOnWhereItWasWhenTheSystemStartsAgain() {
    clock.moveTo("first-of-month");
    isAbout(new DemoClock(clock.file(), InstantSource.system()).now(), "2099-12-01T00:59:30Z");
  }
}
