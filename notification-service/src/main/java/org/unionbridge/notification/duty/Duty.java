package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.store.JsonForm;

/** Something that a post at a union owes by a date. Its place is the union that owes. */
public sealed interface Duty {

  JsonForm FORM =
      JsonForm.plain().with(Duty.class, Map.of("open", Open.class, "closed", Closed.class));

  About about();

  /**
   * Not done yet.
   *
   * @param owes the post, whoever holds it
   * @param steps of the ladder, in order of time
   * @param nextAt when the next step comes; {@link #NEVER} after the last
   * @param template key of the reminder's words
   * @param why key of the words that say why it is asked
   */
  record Open(
      About about,
      String owes,
      Span span,
      List<Step> steps,
      Instant nextAt,
      String template,
      String why)
      implements Duty {

    /** After every other time, also when both are compared as texts. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    public Open {
      steps = List.copyOf(steps);
    }

    /** When the first of these steps comes. */
    public static Instant first(List<Step> steps) {
      return steps.isEmpty() ? NEVER : steps.getFirst().at();
    }

    /** The next step; none after the last. */
    Optional<Step> next() {
      return steps.stream().filter(step -> step.at().equals(nextAt)).findFirst();
    }

    /** When the step after the next one comes. */
    Instant afterNext() {
      return steps.stream()
          .map(Step::at)
          .filter(at -> at.isAfter(nextAt))
          .findFirst()
          .orElse(NEVER);
    }

    public Urgency urgency(Instant now, int soonDays) {
      if (!now.isBefore(span.ends())) {
        return Urgency.LATE;
      }
      return span.due().isAfter(span.dayOf(now).plusDays(soonDays)) ? Urgency.OPEN : Urgency.SOON;
    }
  }

  /**
   * Done, lapsed or withdrawn; nothing more will be said of it.
   *
   * @param owes the post that owed it; empty when it ended before it was seen
   */
  record Closed(About about, Optional<String> owes, Instant closedAt, How how) implements Duty {

    /** Ended now, whoever owed it. */
    public static Closed of(About about, Instant at, How how) {
      return new Closed(about, Optional.empty(), at.truncatedTo(ChronoUnit.SECONDS), how);
    }

    Closed owedBy(Optional<String> post) {
      return new Closed(about, post, closedAt, how);
    }

    /** How a duty comes to its end. */
    public enum How {
      DONE,
      LAPSED,
      WITHDRAWN
    }
  }

  /** How an open duty stands to its day. */
  enum Urgency {
    OPEN,
    SOON,
    LATE
  }
}
