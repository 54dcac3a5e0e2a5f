package org.unionbridge.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.unionbridge.faults.CrashPoint;
import org.unionbridge.faults.Failing;

/** Something that goes wrong with one process, and is made good again. */
sealed interface Fault {

  /** Gone (-9) at the named point, as soon as it passes there; started again at once. */
  record Crash(String part, CrashPoint point) implements Fault {}

  /** Gone (-9) at no particular moment; started again after a while. */
  record Kill(String part, Duration away) implements Fault {}

  /** Several gone (-9) at the same moment, as when a machine goes; all started again. */
  record Together(List<String> parts) implements Fault {}

  /** Stands still (SIGSTOP) for a while. */
  record Pause(String part, Duration time) implements Fault {}

  /** Effects of a listener fail for a while and are parked; then the process is gone (-9). */
  record Parked(String part, Failing effects, Duration time) implements Fault {}

  /** Effects that a campaign lets fail. */
  Failing DUTIES_OF_VISITS = new Failing("notification.duties.welfare", "visit:");

  /** Where a service that takes commands can be cut off; the others are of one that listens. */
  Set<CrashPoint> SENDING =
      EnumSet.of(
          CrashPoint.AFTER_WRITE,
          CrashPoint.AFTER_SEND,
          CrashPoint.AFTER_ACK,
          CrashPoint.AFTER_REMOVAL);

  /** Crashes at every point in turn, {@code each} times, of services that pass there. */
  static List<Fault> crashes(int each, Random random) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < each; i++) {
      for (var point : CrashPoint.values()) {
        faults.add(new Crash(passing(point, random), point));
      }
    }
    return faults;
  }

  private static String passing(CrashPoint point, Random random) {
    if (point == CrashPoint.AFTER_PARKING) {
      return "notification";
    }
    var parts =
        SENDING.contains(point)
            ? List.of("member", "welfare")
            : List.of("notification", "plan", "welfare");
    return parts.get(random.nextInt(parts.size()));
  }

  /** Kills of these processes, at moments that the seed decides. */
  static List<Fault> kills(int number, List<String> parts, Random random) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < number; i++) {
      faults.add(new Kill(parts.get(i % parts.size()), Duration.ofMillis(random.nextInt(3_000))));
    }
    return faults;
  }

  /** The same faults in an order that the seed decides. */
  static List<Fault> shuffled(List<Fault> faults, Random random) {
    var mixed = new ArrayList<>(faults);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
