package org.unionbridge.platform.listening;

import java.time.Duration;

/**
 * How listening is set. All are defaults of ours.
 *
 * @param retries after the first try of an effect, before it is parked
 * @param firstPause before the first retry; it doubles
 * @param effectLimit how long one try may last
 * @param batchLimit how long a batch may last before it comes again
 * @param aggregatesAtOnce whose events are applied side by side
 * @param mostParked per listener: beyond it the listener stops rather than park more
 * @param releaseEvery pause between two tries to release what is parked
 */
public record ListeningSettings(
    int retries,
    Duration firstPause,
    Duration effectLimit,
    Duration batchLimit,
    int aggregatesAtOnce,
    long mostParked,
    Duration releaseEvery) {

  public static ListeningSettings usual() {
    return new ListeningSettings(
        3,
        Duration.ofMillis(100),
        Duration.ofSeconds(10),
        Duration.ofMinutes(4),
        256,
        10_000,
        Duration.ofSeconds(30));
  }
}
