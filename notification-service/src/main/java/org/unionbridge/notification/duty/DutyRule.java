package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How duties of one kind arise and end, and who is reminded of them when.
 *
 * @param prefix begins the ids of these duties
 * @param key fields that name the subject in every event about it
 * @param closes types of events
 * @param act the action that ends it, as the rights of its service name it
 * @param owes those who may owe it, of whom the first that applies does
 */
record DutyRule(
    String kind,
    String prefix,
    String service,
    List<String> key,
    Opening opens,
    List<String> closes,
    List<String> withdraws,
    List<Debtor> owes,
    List<Rung> ladder,
    LocalTime hour,
    String template,
    String why,
    String act) {

  /** What makes a duty. */
  sealed interface Opening {}

  /**
   * An event that names the days.
   *
   * @param again another that names other days for what the first opened
   * @param from field of the first day; without it, the day of the event
   * @param due field of the last day
   */
  record ByEvent(String type, Optional<String> again, Optional<String> from, String due)
      implements Opening {

    boolean is(String event) {
      return type.equals(event) || again.filter(event::equals).isPresent();
    }
  }

  /** The daily look at members' birthdays, so many days ahead. */
  record ByBirthday(int lead) implements Opening {}

  /**
   * A post that may owe a duty.
   *
   * @param ifHeld only where somebody holds the post
   */
  record Debtor(String post, Where where, boolean ifHeld) {

    /** At which union, seen from that of the subject. */
    enum Where {
      OWN,
      GRASSROOTS
    }
  }

  /** So many days before its last one a duty shows that no event opens. */
  int lead() {
    return switch (opens) {
      case ByBirthday(var days) -> days;
      case ByEvent _ -> 0;
    };
  }

  String dutyId(List<String> values) {
    return prefix + ":" + String.join(":", values);
  }

  /** The duty of this subject, opened by an event of that time. */
  Duty.Open open(About about, String post, Span span, Instant at) {
    var begins =
        switch (opens) {
          case ByEvent(_, _, var from, _) when from.isEmpty() -> at;
          case ByEvent _ -> later(at, span.begins(hour));
          case ByBirthday _ -> span.begins(hour);
        };
    var whole = begins.truncatedTo(ChronoUnit.SECONDS);
    return Duty.Open.at(about, post, span, Rung.climb(ladder, whole, span, hour), this);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
