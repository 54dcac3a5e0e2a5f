package org.unionbridge.platform.interleaving;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was seen of a model.
 *
 * @param taken how many steps of each kind there are between its states
 * @param ends states in which all that is healthy has run to its end
 */
record Exploration(int states, Map<Kind, Long> taken, int ends, Optional<Violation> violation) {

  /** What went wrong, and the shortest way there, a step a line. */
  record Violation(String what, List<String> schedule) {

    String told() {
      return what
          + " after "
          + (schedule.size() - 2)
          + " steps:\n  "
          + String.join("\n  ", schedule);
    }
  }

  long taken(Kind kind) {
    return taken.getOrDefault(kind, 0L);
  }

  String counted() {
    return "%,d states, %d ends, steps %s".formatted(states, ends, taken);
  }

  /** The violation in words, or nothing. */
  String told() {
    return violation.map(Violation::told).orElse("");
  }
}
