package org.unionbridge.acceptance.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.unionbridge.faults.Applied;

/** What the processes wrote down about the effects that they had. */
final class Journals {

  private static final Pattern OF_DIRECTORIES =
      Pattern.compile("\\.(standing|membership|directory-watch|erasures)\\.");

  private Journals() {}

  /**
   * Of each aggregate the first effects of a listener must follow each other without a gap and
   * without an inversion; repetitions may come after a kill, and the documents show that they
   * changed nothing.
   */
  static List<String> inOrder(List<Part> parts) {
    var reached = new HashMap<String, Long>();
    var violations = new ArrayList<String>();
    for (var applied : all(parts)) {
      var place = applied.listener() + " of " + applied.key();
      long last = reached.getOrDefault(place, 0L);
      if (applied.sequence() > last + 1) {
        violations.add("%s did %d after %d".formatted(place, applied.sequence(), last));
      }
      reached.merge(place, applied.sequence(), Math::max);
    }
    return violations;
  }

  /** How many effects were had again. */
  static long repeated(List<Part> parts) {
    var times = new HashMap<String, Integer>();
    all(parts).forEach(a -> times.merge(a.listener() + a.event(), 1, Integer::sum));
    return times.values().stream().filter(n -> n > 1).count();
  }

  /** Of listeners to facts only; of directories the newest wins, and gaps mean nothing. */
  private static List<Applied> all(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.control().effects().stream())
        .filter(applied -> !OF_DIRECTORIES.matcher(applied.listener()).find())
        .sorted(Comparator.comparing(Applied::at))
        .toList();
  }
}
