package org.unionbridge.notification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.notification.duty.DutyRule.ByEvent;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;

/** What an event means for duties. */
sealed interface DutyFact {

  /**
   * A duty arises.
   *
   * @param from empty when it shows from the day of the event
   */
  record Arises(
      DutyRule rule, List<String> key, String unionId, Optional<LocalDate> from, LocalDate due)
      implements DutyFact {}

  /** What was owed is done. */
  record IsDone(DutyRule rule, List<String> key, String unionId) implements DutyFact {}

  /** What was owed is owed no more. */
  record IsDropped(DutyRule rule, List<String> key, String unionId) implements DutyFact {}

  /** No rule speaks of it. */
  record NotForUs() implements DutyFact {}

  static DutyFact read(InboundEvent event, DutyRules rules) {
    return rules
        .openedBy(event.type())
        .map(rule -> arises(rule, event.facts()))
        .or(() -> rules.closedBy(event.type()).map(rule -> isDone(rule, event.facts())))
        .or(() -> rules.withdrawnBy(event.type()).map(rule -> isDropped(rule, event.facts())))
        .orElseGet(NotForUs::new);
  }

  private static DutyFact arises(DutyRule rule, FactBody body) {
    return switch (rule.opens()) {
      case ByEvent(_, _, var from, var due) ->
          new Arises(
              rule, key(rule, body), body.text("unionId"), from.map(body::date), body.date(due));
      case DutyRule.ByBirthday _ -> new NotForUs();
    };
  }

  private static DutyFact isDone(DutyRule rule, FactBody body) {
    return new IsDone(rule, key(rule, body), body.text("unionId"));
  }

  private static DutyFact isDropped(DutyRule rule, FactBody body) {
    return new IsDropped(rule, key(rule, body), body.text("unionId"));
  }

  private static List<String> key(DutyRule rule, FactBody body) {
    return rule.key().stream().map(field -> part(body, field)).toList();
  }

  private static String part(FactBody body, String field) {
    return body.node().path(field).isIntegralNumber()
        ? String.valueOf(body.number(field))
        : body.text(field);
  }
}
