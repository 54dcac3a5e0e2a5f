package org.unionbridge.platform.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A clock set by a file, at which it looks at most five times a second. */
final class FollowingClock implements BusinessClock {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();

  /** An instant, or a local date and time with an offset, a [zone] or both. */
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalStart()
          .appendLiteral('[')
          .appendZoneRegionId()
          .appendLiteral(']')
          .optionalEnd()
          .toFormatter();

  private final Path file;
  private final InstantSource real;
  private final LongSupplier nanoTime;
  private final Consumer<String> report;
  private final AtomicLong lookedAt;
  private volatile Duration ahead = Duration.ZERO;
  private String reported = "";

  FollowingClock(Path file, InstantSource real, LongSupplier nanoTime, Consumer<String> report) {
    this.file = file;
    this.real = real;
    this.nanoTime = nanoTime;
    this.report = report;
    this.lookedAt = new AtomicLong(nanoTime.getAsLong());
    look();
  }

  @Override
  public Instant now() {
    var tick = nanoTime.getAsLong();
    var last = lookedAt.get();
    if (tick - last >= BETWEEN_LOOKS && lookedAt.compareAndSet(last, tick)) {
      look();
    }
    return real.instant().plus(ahead);
  }

  private synchronized void look() {
    try {
      var modified = Files.getLastModifiedTime(file);
      var written = Files.readString(file).strip();
      if (!modified.equals(Files.getLastModifiedTime(file))) {
        return; // being written at this moment: the next look sees it whole
      }
      ahead = Duration.between(modified.toInstant(), WRITTEN.parse(written, ZonedDateTime::from));
      reported = "";
    } catch (IOException | DateTimeException e) {
      complain("Business time is not readable in " + file + " and goes on as before: " + e);
    }
  }

  private void complain(String trouble) {
    if (!trouble.equals(reported)) {
      reported = trouble;
      report.accept(trouble);
    }
  }
}
