package org.unionbridge.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessClockTest {

  private static final Instant WRITTEN_AT = Instant.parse("2026-01-10T00:00:00Z");

  private final Path file;
  private Instant real = WRITTEN_AT;
  private long nanos = Long.MAX_VALUE - 1; // nanoTime may wrap around
  private final List<String> troubles = new ArrayList<>();

  BusinessClockTest(@TempDir Path directory) {
    file = directory.resolve("clock");
  }

  @Test
  void itRunsFromTheWrittenMomentSinceTheWriting() throws IOException {
    write("2026-03-01T00:00:00Z", WRITTEN_AT);
    var clock = following();
    pass(Duration.ofMinutes(5));
    assertThat(clock.now()).isEqualTo("2026-03-01T00:05:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T00:00:00Z",
        "2026-03-01T08:00:00+08:00",
        "2026-03-01T08:00+08:00[Asia/Shanghai]",
        "2026-03-01T08:00[Asia/Shanghai]\n"
      })
  void theMomentMayBeWrittenInAnyZone(String written) throws IOException {
    write(written, WRITTEN_AT);
    assertThat(following().now()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(troubles).isEmpty();
  }

  @Test
  void aNewMomentIsFollowedAtTheNextLook() throws IOException {
    write("2026-03-01T00:00:00Z", WRITTEN_AT);
    var clock = following();
    write("2026-06-01T00:00:00Z", WRITTEN_AT);
    pass(Duration.ofMillis(199));
    assertThat(clock.now()).isEqualTo("2026-03-01T00:00:00.199Z");
    pass(Duration.ofMillis(1));
    assertThat(clock.now()).isEqualTo("2026-06-01T00:00:00.200Z");
  }

  @Test
  void whatCannotBeReadIsToldOnceAndTheLastGoodMomentHolds() throws IOException {
    write("2026-03-01T00:00:00Z", WRITTEN_AT);
    var clock = following();
    write("yesterday", WRITTEN_AT);
    for (int look = 1; look <= 3; look++) {
      pass(Duration.ofSeconds(1));
      assertThat(clock.now()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(look));
    }
    assertThat(troubles).singleElement().asString().contains("yesterday");
  }

  @Test
  void theSameTroubleAfterARecoveryIsToldAgain() throws IOException {
    var clock = following();
    write("2026-03-01T00:00:00Z", WRITTEN_AT);
    pass(Duration.ofSeconds(1));
    assertThat(clock.now()).isEqualTo("2026-03-01T00:00:01Z");
    Files.delete(file);
    pass(Duration.ofSeconds(1));
    assertThat(clock.now()).isEqualTo("2026-03-01T00:00:02Z");
    assertThat(troubles).hasSize(2);
  }

  @Test
  void withoutAFileItIsRealTimeAndSaysSo() {
    assertThat(following().now()).isEqualTo(WRITTEN_AT);
    assertThat(troubles).singleElement().asString().contains("clock");
  }

  @Test
  void todayDependsOnTheZone() {
    var clock = BusinessClock.fixed(Instant.parse("2026-02-28T17:00:00Z"));
    assertThat(clock.today(ZoneId.of("Asia/Shanghai"))).isEqualTo("2026-03-01");
    assertThat(clock.today(ZoneId.of("UTC"))).isEqualTo("2026-02-28");
  }

  @Test
  void withoutAnythingElseBusinessTimeIsRealTime() {
    var before = Instant.now();
    assertThat(BusinessClock.system().now()).isBetween(before, before.plusSeconds(60));
  }

  private BusinessClock following() {
    return new FollowingClock(file, () -> real, () -> nanos, troubles::add);
  }

  private void pass(Duration time) {
    real = real.plus(time);
    nanos += time.toNanos();
  }

  private void write(String moment, Instant at) throws IOException {
    Files.writeString(file, moment);
    Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
