package org.unionbridge.standalone.demo.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.unionbridge.platform.calendar.BusinessClock;

/**
 * Business time of the demonstration: kept in a file that all services follow, never turned back.
 */
public final class DemoClock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Just before the hour at which reminders go out, so that one can watch them come. */
  private static final LocalTime BEFORE_THE_HOUR = LocalTime.of(8, 59, 30);

  public static final List<String> GOALS = List.of("tomorrow", "next-monday", "first-of-month");

  private final Path file;
  private final InstantSource real;
  private Duration ahead;

  public DemoClock(Path file, InstantSource real) {
    this.file = file;
    this.real = real;
    this.ahead =
        Files.exists(file)
            ? Duration.between(real.instant(), BusinessClock.following(file).now())
            : Duration.ZERO;
  }

  public Path file() {
    return file;
  }

  public synchronized Instant now() {
    return real.instant().plus(ahead);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /** Business time at its very beginning, once. */
  public synchronized void begin(Instant instant) {
    if (!Files.exists(file)) {
      write(instant);
    }
  }

  /** Moves business time forward to this instant; says whether it was still to come. */
  public synchronized boolean moveTo(Instant instant) {
    boolean forward = instant.isAfter(now());
    if (forward) {
      write(instant);
    }
    return forward;
  }

  /** Moves it to one of the goals that are offered. */
  public synchronized Instant moveTo(String goal) {
    var instant = next(goal, today()).atTime(BEFORE_THE_HOUR).atZone(ZONE).toInstant();
    moveTo(instant);
    return instant;
  }

  private static LocalDate next(String goal, LocalDate today) {
    return switch (goal) {
      case "tomorrow" -> today.plusDays(1);
      case "next-monday" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case "first-of-month" -> today.with(TemporalAdjusters.firstDayOfNextMonth());
      default -> throw new IllegalArgumentException(goal);
    };
  }

  /** The moment at which the file is written counts as the instant that stands in it. */
  private void write(Instant instant) {
    try {
      var partial = file.resolveSibling("clock.partial");
      Files.writeString(partial, instant + "\n");
      Files.move(
          partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      ahead = Duration.between(Files.getLastModifiedTime(file).toInstant(), instant);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
