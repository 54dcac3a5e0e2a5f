package org.unionbridge.notification.duty.rules;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.Step;
import org.unionbridge.notification.duty.Tone;

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
    AFTER,
    /** The first of every month until the due day. */
    MONTH
  }

  String key() {
    return switch (when) {
      case OPENING -> "opening";
      case BEFORE -> "before-" + days;
      case DUE -> "due";
      case AFTER -> "after-" + days;
      case MONTH -> "month";
    };
  }

  private Stream<Step> steps(Instant opens, Span span, LocalTime hour) {
    return switch (when) {
      case OPENING -> Stream.of(new Step(key(), opens, tone));
      case BEFORE -> Stream.of(new Step(key(), span.aroundDue(-days, hour), tone));
      case DUE -> Stream.of(new Step(key(), span.aroundDue(0, hour), tone));
      case AFTER -> Stream.of(new Step(key(), span.aroundDue(days, hour), tone));
      case MONTH ->
          span.months()
              .map(first ->
                  new Step(key() + "-" + YearMonth.from(first), span.at(first, hour), tone));
    };
  }

  /**
   * The steps of a duty that opens at this moment. What would have come before the opening, or
   * together with it, is left out: the notice at the opening stands for it.
   */
  static List<Step> climb(List<Rung> ladder, Instant opens, Span span, LocalTime hour) {
    return ladder.stream()
        .flatMap(rung -> rung.steps(opens, span, hour))
        .filter(step -> step.key().equals("opening") || step.at().isAfter(opens))
        .sorted(Comparator.comparing(Step::at))
        .toList();
  }
}
