package org.unionbridge.acceptance.faults;

import java.time.Duration;
import java.time.Instant;

/** Waits until nothing is on its way any more. */
final class Quiet {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private Quiet() {}

  /** Returns when all is quiet, or when the limit is over; what is wrong then, the checks say. */
  static void await(Evidence evidence, Duration limit) {
    var end = Instant.now().plus(limit);
    int inARow = 0;
    while (inARow < 2 && Instant.now().isBefore(end)) {
      inARow = isQuiet(evidence) ? inARow + 1 : 0;
      Part.pause(BETWEEN_LOOKS);
    }
  }

  private static boolean isQuiet(Evidence evidence) {
    return Evidence.SERVICES.stream().allMatch(service -> nothingWaits(evidence, service))
        && evidence.groups().stream().allMatch(group -> group.behind() == 0);
  }

  private static boolean nothingWaits(Evidence evidence, String service) {
    return evidence.documents(service, "parked").isEmpty()
        && evidence.collections(service).stream()
            .noneMatch(collection -> evidence.anyWaiting(service, collection));
  }
}
