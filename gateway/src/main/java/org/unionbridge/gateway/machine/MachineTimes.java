package org.unionbridge.gateway.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long machines and their secrets live; days are of Beijing time.
 *
 * @param mostDays of a machine, before it must be renewed
 * @param overlap as long as the secret before lets in too
 * @param warnedDays before its last day a machine is listed as soon over
 */
public record MachineTimes(long mostDays, Duration overlap, long warnedDays) {

  private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

  public MachineTimes {
    if (mostDays < 1 || overlap.isNegative() || warnedDays < 0) {
      throw new IllegalArgumentException("a machine lives for a day at least");
    }
  }

  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, DAYS);
  }

  boolean isOver(LocalDate lastDay, Instant now) {
    return today(now).isAfter(lastDay);
  }

  String stage(LocalDate lastDay, Instant now) {
    if (isOver(lastDay, now)) {
      return "over";
    }
    return today(now).plusDays(warnedDays).isBefore(lastDay) ? "active" : "soon-over";
  }
}
