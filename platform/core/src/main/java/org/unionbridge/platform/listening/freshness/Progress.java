package org.unionbridge.platform.listening.freshness;

import java.util.Map;

/**
 * How far a group has come with a topic, by partition.
 *
 * @param ends where each partition ends
 * @param done the offset that the group goes on from; missing where it has not begun
 */
record Progress(Map<Integer, Long> ends, Map<Integer, Long> done) {

  Progress {
    ends = Map.copyOf(ends);
    done = Map.copyOf(done);
  }

  /** Whether all is done that there was at the time of an earlier look. */
  boolean reaches(Progress earlier) {
    return earlier.ends().entrySet().stream()
        .allMatch(end -> missing(end.getKey(), end.getValue()) <= 0);
  }

  private long missing(int partition, long end) {
    return end - done.getOrDefault(partition, 0L);
  }
}
