package org.unionbridge.platform.interleaving.listening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All topics of one aggregate up to a length, as starts for {@link Listening}. */
final class TopicLogs {

  private TopicLogs() {}

  /** Each event at least once, first appearances in order: all that publishing allows. */
  static List<int[]> inOrder(int events, int atMost) {
    return all(events, atMost, true);
  }

  /** Each event at least once, in any order: as after a change of the number of partitions. */
  static List<int[]> inAnyOrder(int events, int atMost) {
    return all(events, atMost, false);
  }

  private static List<int[]> all(int events, int atMost, boolean ordered) {
    var logs = new ArrayList<int[]>();
    extend(new int[0], events, atMost, ordered, logs);
    return List.copyOf(logs);
  }

  private static void extend(int[] log, int events, int atMost, boolean ordered, List<int[]> logs) {
    long different = Arrays.stream(log).distinct().count();
    if (different == events) {
      logs.add(Reader.start(log));
    }
    if (log.length == atMost) {
      return;
    }
    for (int sequence = 1;
        sequence <= (ordered ? Math.min(events, different + 1) : events);
        sequence++) {
      var longer = Arrays.copyOf(log, log.length + 1);
      longer[log.length] = sequence;
      extend(longer, events, atMost, ordered, logs);
    }
  }
}
