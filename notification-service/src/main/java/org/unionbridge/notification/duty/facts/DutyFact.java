package org.unionbridge.notification.duty.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRule.ByBirthday;
import org.unionbridge.notification.duty.rules.DutyRule.ByEvent;
import org.unionbridge.notification.duty.rules.DutyRule.ByPublication;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import tools.jackson.databind.JsonNode;

/** What an event means for duties. */
sealed interface DutyFact {

  /** Field of the plans above that a plan follows. */
  String ABOVE = "above";

  DutyRule rule();

  List<String> key();

  String unionId();

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

  private static List<DutyFact> read(InboundEvent event, DutyRule rule) {
    var type = event.type();
    if (rule.opens() instanceof ByEvent opening && opening.is(type)) {
      return opened(rule, opening, event);
    }
    if (rule.closes().contains(type)) {
      return each(rule, event, it -> new IsDone(rule, it.key(), it.unionId()));
    }
    return rule.withdraws().contains(type) ? dropped(rule, event) : List.of();
  }

  /** Before the first event there was nothing that one which asks for nothing could drop. */
  private static List<DutyFact> opened(DutyRule rule, ByEvent opening, InboundEvent event) {
    var body = event.facts();
    if (opening.asks(body)) {
      var from = opening.fromIn(body);
      var due = opening.dueIn(body);
      return each(rule, event, it -> new Arises(rule, it.key(), it.unionId(), from, due));
    }
    return opening.isAgain(event.type()) ? dropped(rule, event) : List.of();
  }

  private static List<DutyFact> dropped(DutyRule rule, InboundEvent event) {
    return each(rule, event, it -> new IsDropped(rule, it.key(), it.unionId()));
  }

  /**
   * One duty that an event speaks of.
   *
   * @param unionId where its subject is to be seen
   */
  record Owed(List<String> key, String unionId) {}

  private static List<DutyFact> each(
      DutyRule rule, InboundEvent event, Function<Owed, DutyFact> means) {
    return owed(rule, event.facts()).stream().map(means).toList();
  }

  private static List<Owed> owed(DutyRule rule, FactBody body) {
    var union = body.text("unionId");
    return switch (rule.opens()) {
      case ByEvent event when event.each().isPresent() ->
          texts(body, event.each().get())
              .map(one -> new Owed(and(key(rule, body), one), one))
              .toList();
      case ByPublication _ ->
          texts(body, ABOVE).map(plan -> new Owed(List.of(plan, union), union)).toList();
      case ByEvent _, ByBirthday _, ByUnfollowed _ -> List.of(new Owed(key(rule, body), union));
    };
  }

  /** The texts of a list; none where the event has no such field, as before it was told. */
  private static Stream<String> texts(FactBody body, String field) {
    return StreamSupport.stream(body.node().path(field).spliterator(), false)
        .map(JsonNode::asString);
  }

  private static List<String> and(List<String> key, String more) {
    return Stream.concat(key.stream(), Stream.of(more)).toList();
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
