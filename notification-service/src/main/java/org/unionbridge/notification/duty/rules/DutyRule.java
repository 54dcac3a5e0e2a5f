package org.unionbridge.notification.duty.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.platform.listening.FactBody;

/**
 * How duties of one kind arise and end, and who is reminded of them when.
 *
 * @param prefix begins the ids of these duties
 * @param key fields that name the subject in every event about it
 * @param closes types of events
 * @param lapses whether it ends by itself with its last day
 * @param tells what is said of an event beside the ladder
 * @param act the action that ends it, as the rights of its service name it
 * @param owes those who may owe it, of whom the first that applies does
 */
public record DutyRule(
    String kind,
    String prefix,
    String service,
    List<String> key,
    Opening opens,
    List<String> closes,
    List<String> withdraws,
    boolean lapses,
    List<Telling> tells,
    List<Debtor> owes,
    List<Rung> ladder,
    LocalTime hour,
    String template,
    String why,
    String act) {

  /** What makes a duty. */
  public sealed interface Opening {}

  /**
   * An event that names the days.
   *
   * @param again another that names other days for what the first opened
   * @param each field of the unions that owe it, each for itself; without it, the one of the event
   * @param only of which events
   */
  public record ByEvent(
      String type,
      Optional<String> again,
      Optional<String> each,
      Days days,
      Optional<Condition> only)
      implements Opening {

    /** The first day on which it shows; without one, it is the day of the event. */
    public Optional<LocalDate> fromIn(FactBody body) {
      return days.fromIn(body);
    }

    public LocalDate dueIn(FactBody body) {
      return days.dueIn(body);
    }

    public boolean is(String event) {
      return type.equals(event) || again.filter(event::equals).isPresent();
    }

    /** Whether the event may speak of what another opened before. */
    public boolean isAgain(String event) {
      return again.filter(event::equals).isPresent();
    }

    public boolean asks(FactBody body) {
      return only.map(condition -> condition.holds(body)).orElse(true);
    }
  }

  /**
   * What a field of the event must say.
   *
   * @param unless whether it must say none of the words; a field that is missing says none
   */
  public record Condition(String field, List<String> words, boolean unless) {

    boolean holds(FactBody body) {
      return body.optionalText(field).filter(words::contains).isPresent() != unless;
    }
  }

  /** The daily look at members' birthdays, so many days ahead. */
  public record ByBirthday(int lead) implements Opening {}

  /**
   * A published plan, at each union below that it is meant for.
   *
   * @param within so many days of its publication it is to be followed
   */
  public record ByPublication(int within) implements Opening {}

  /**
   * That unions below did not follow a published plan in time, at the union that published it.
   *
   * @param within so many days somebody is to see to it
   */
  public record ByUnfollowed(int within) implements Opening {}

  /**
   * What those who owe are told at an event, once.
   *
   * @param template key of the words
   */
  public record Telling(String event, String template) {}

  /**
   * A post that may owe a duty.
   *
   * @param ifHeld only where somebody holds the post
   */
  public record Debtor(String post, Where where, boolean ifHeld) {

    /** At which union, seen from that of the subject. */
    public enum Where {
      OWN,
      GRASSROOTS
    }
  }

  /** So many days before its last one a duty shows that no event opens. */
  public int lead() {
    return switch (opens) {
      case ByBirthday(var days) -> days;
      case ByEvent _, ByPublication _, ByUnfollowed _ -> 0;
    };
  }

  /**
   * Whether it asks for few of the events that it hears of: then nothing is kept of the end of what
   * never began.
   */
  public boolean isOfFew() {
    return switch (opens) {
      case ByEvent(_, _, _, _, var only) ->
          only.filter(condition -> !condition.unless()).isPresent();
      case ByBirthday _, ByPublication _, ByUnfollowed _ -> false;
    };
  }

  public String dutyId(List<String> values) {
    return prefix + ":" + String.join(":", values);
  }

  /** What is told at an event of this type. */
  public Optional<Telling> tellingOf(String event) {
    return tells.stream().filter(telling -> telling.event().equals(event)).findFirst();
  }

  /** The duty of this subject, opened by an event of that time. */
  public Duty.Open open(About about, String post, Span span, Instant at) {
    var begins =
        switch (opens) {
          case ByEvent(_, _, _, Days.Named(var from, _, _), _) when from.isEmpty() -> at;
          case ByEvent _, ByPublication _ -> later(at, span.begins(hour));
          case ByUnfollowed _ -> at;
          case ByBirthday _ -> span.begins(hour);
        };
    var whole = begins.truncatedTo(ChronoUnit.SECONDS);
    var steps = Rung.climb(ladder, whole, span, hour);
    return new Duty.Open(about, post, span, steps, Duty.Open.first(steps), template, why);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
