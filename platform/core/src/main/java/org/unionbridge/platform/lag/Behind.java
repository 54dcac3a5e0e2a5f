package org.unionbridge.platform.lag;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a group is behind with one partition.
 *
 * @param records that wait
 * @param waiting how long the oldest of them has; empty when the broker did not tell
 */
record Behind(String group, int partition, long records, Optional<Duration> waiting) {

  /** Of two topics that one group reads, what stands under the same number of a partition. */
  Behind and(Behind other) {
    return new Behind(
        group,
        partition,
        records + other.records,
        waiting.flatMap(mine -> other.waiting.map(theirs -> longer(mine, theirs))));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
