package org.unionbridge.notification.duty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.notification.duty.DutyRule.ByBirthday;
import org.unionbridge.notification.duty.DutyRule.Opening;

/**
 * All rules.
 *
 * @param soonDays how near the due day is called soon
 */
record DutyRules(int soonDays, List<DutyRule> all) {

  DutyRules {
    all = List.copyOf(all);
  }

  /** The rule of this kind; none for duties of a rule that is no more. */
  Optional<DutyRule> ofKind(String kind) {
    return all.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  /** The rules whose duties arise like this. */
  <O extends Opening> Stream<Planned<O>> openedBy(Class<O> opening) {
    return all.stream()
        .filter(rule -> opening.isInstance(rule.opens()))
        .map(rule -> new Planned<>(rule, opening.cast(rule.opens())));
  }

  /** A rule with what makes its duties. */
  record Planned<O extends Opening>(DutyRule rule, O opening) {}

  /** The rule whose duties the calendar opens, if there is one. */
  Optional<DutyRule> ofBirthdays() {
    return all.stream().filter(rule -> rule.opens() instanceof ByBirthday).findFirst();
  }
}
