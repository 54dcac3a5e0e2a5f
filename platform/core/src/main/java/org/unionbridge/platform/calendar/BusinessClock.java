package org.unionbridge.platform.calendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** The one clock of business time: what is due, overdue or open is judged by it alone. */
@FunctionalInterface
public interface BusinessClock {

  Instant now();

  default LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(now(), zone);
  }

  /** Business time is real time. */
  static BusinessClock system() {
    return InstantSource.system()::instant;
  }

  /** Business time stands still. */
  static BusinessClock fixed(Instant instant) {
    return () -> instant;
  }

  /** As {@link #following(Path, Consumer)}, with troubles going to the log. */
  static BusinessClock following(Path file) {
    var log = LoggerFactory.getLogger(BusinessClock.class);
    return following(file, trouble -> log.warn("{}", trouble));
  }

  /**
   * Business time runs from the moment written in the file, since the file was written; without a
   * readable one it goes on as before (at first as real time), and each new trouble is told once.
   */
  static BusinessClock following(Path file, Consumer<String> trouble) {
    return new FollowingClock(file, InstantSource.system(), System::nanoTime, trouble);
  }
}
