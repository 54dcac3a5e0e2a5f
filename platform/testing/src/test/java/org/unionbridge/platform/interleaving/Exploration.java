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
public record Exploration(
    int states, Map<Kind, Long> taken, int ends, Optional<Violation> violation) {

  /** What went wrong, and the shortest way there, a step a line. */
  public record Violation(String what, List<String> schedule) {

    String told() {
      return what
          + " after "
          + (schedule.size() - 2)
          + " steps:\n  "
          + String.join("\n  ", schedule);
    }
  }

  public long taken(Kind kind) {
    return taken.getOrDefault(kind, 0L);
  }

  public String counted() {
    return "%,d states, %d ends, steps %s".formatted(states, ends, taken);
  }

  /** The violation in words, or nothing. */
  public String told() {
    return violation.map(Violation::told).orElse("");
  }
}
