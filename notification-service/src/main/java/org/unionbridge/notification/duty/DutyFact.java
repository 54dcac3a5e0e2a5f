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

  /** What an event means by each rule that speaks of it; nothing where none does. */
  static List<DutyFact> read(InboundEvent event, DutyRules rules) {
    return rules.all().stream().flatMap(rule -> read(event, rule).stream()).toList();
  }

  private static Optional<DutyFact> read(InboundEvent event, DutyRule rule) {
    var type = event.type();
    if (rule.opens() instanceof ByEvent opening && opening.is(type)) {
      return opened(rule, opening, event);
    }
    if (rule.closes().contains(type)) {
      return Optional.of(new IsDone(rule, key(rule, event.facts()), union(event)));
    }
    return rule.withdraws().contains(type) ? Optional.of(dropped(rule, event)) : Optional.empty();
  }

  /** Before the first event there was nothing that one which asks for nothing could drop. */
  private static Optional<DutyFact> opened(DutyRule rule, ByEvent opening, InboundEvent event) {
    var body = event.facts();
    if (opening.asks(body)) {
      var days = opening.days();
      return Optional.of(
          new Arises(
              rule, key(rule, body), union(event), days.from().map(body::date), days.dueIn(body)));
    }
    return opening.isAgain(event.type()) ? Optional.of(dropped(rule, event)) : Optional.empty();
  }

  private static IsDropped dropped(DutyRule rule, InboundEvent event) {
    return new IsDropped(rule, key(rule, event.facts()), union(event));
  }

  private static String union(InboundEvent event) {
    return event.facts().text("unionId");
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
