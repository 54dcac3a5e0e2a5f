package org.unionbridge.gateway.sight;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one look saw of one service.
 *
 * @param up whether it answered
 * @param figures those that it tells
 * @param jobs its recurring work
 */
record Seen(
    String service, boolean up, Instant at, Map<Figure, Double> figures, List<JobSeen> jobs) {

  Seen {
    figures = Map.copyOf(figures);
    jobs = List.copyOf(jobs);
  }

  /**
   * Work that comes again and again.
   *
   * @param age seconds since it was last done
   * @param every seconds between two rounds, as it is set
   * @param failures rounds that broke off since its start
   */
  record JobSeen(String job, double age, double every, double failures) {

    /** Three rounds and a minute without one that was done: ours. */
    boolean isLate() {
      return age > 3 * every + 60;
    }
  }

  /** With counters made into what they grew by in a second since the look before. */
  Seen since(Map<Figure, Double> before, Map<Figure, Double> now, double seconds) {
    var grown = new EnumMap<Figure, Double>(Figure.class);
    grown.putAll(figures);
    now.forEach((figure, count) -> {
      var earlier = before.get(figure);
      // A counter that fell began anew with its process.
      if (earlier != null && count >= earlier && seconds > 0) {
        grown.put(figure, (count - earlier) / seconds);
      }
    });
    return new Seen(service, up, at, grown, jobs);
  }
}
