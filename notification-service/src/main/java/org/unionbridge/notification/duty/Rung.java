package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * One rung of a rule's ladder.
 *
 * @param days before or after the due day; 0 for the others
 */
record Rung(When when, int days, Tone tone) {

  /** What a rung counts from. */
  enum When {
    OPENING,
    BEFORE,
    DUE,
    AFTER
  }

  String key() {
    return switch (when) {
      case OPENING -> "opening";
      case BEFORE -> "before-" + days;
      case DUE -> "due";
      case AFTER -> "after-" + days;
    };
  }

  private Instant at(Instant opens, Span span, LocalTime hour) {
    return switch (when) {
      case OPENING -> opens;
      case BEFORE -> span.aroundDue(-days, hour);
      case DUE -> span.aroundDue(0, hour);
      case AFTER -> span.aroundDue(days, hour);
    };
  }

  /**
   * The steps of a duty that opens at this moment. What would have come before the opening, or
   * together with it, is left out: the notice at the opening stands for it.
   */
  static List<Step> climb(List<Rung> ladder, Instant opens, Span span, LocalTime hour) {
    return ladder.stream()
        .map(rung -> new Step(rung.key(), rung.at(opens, span, hour), rung.tone()))
        .filter(step -> step.key().equals("opening") || step.at().isAfter(opens))
        .sorted(Comparator.comparing(Step::at))
        .toList();
  }
}
