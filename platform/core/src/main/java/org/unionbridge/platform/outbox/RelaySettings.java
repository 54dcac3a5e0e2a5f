package org.unionbridge.platform.outbox;

import java.time.Duration;

/**
 * How the road from document to broker is set. All are defaults of ours.
 *
 * @param threads that hand events to the broker's client; none waits for the broker's word
 * @param inFlight documents that may be on their way at once; beyond, they are left to the sweeper
 * @param removalLimit how long to wait for the removal of what was acknowledged
 * @param staleAfter how long a document may make no progress before the sweeper claims it: longer
 *     than a send may last
 * @param sweepEvery pause between two sweeps
 * @param sweepAtMost documents claimed in one sweep and collection
 */
public record RelaySettings(
    int threads,
    int inFlight,
    Duration removalLimit,
    Duration staleAfter,
    Duration sweepEvery,
    int sweepAtMost) {

  public static RelaySettings usual() {
    return new RelaySettings(
        2, 1_024, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(1), 500);
  }
}
