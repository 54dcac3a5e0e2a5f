package org.unionbridge.notification.duty.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.notification.duty.rules.DutyRule.ByBirthday;
import org.unionbridge.notification.duty.rules.DutyRule.Opening;

/**
 * All rules.
 *
 * @param soonDays how near the due day is called soon
 */
public record DutyRules(int soonDays, List<DutyRule> all) {

  /** What a post must be allowed that owes by a rule: to see what it owes. */
  public static final String SEE = "notification.duties.see";

  public DutyRules {
    all = List.copyOf(all);
  }

  /** The rule of this kind; none for duties of a rule that is no more. */
  public Optional<DutyRule> ofKind(String kind) {
    return all.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  /** The rules whose duties arise like this. */
  public <O extends Opening> Stream<Planned<O>> openedBy(Class<O> opening) {
    return all.stream()
        .filter(rule -> opening.isInstance(rule.opens()))
        .map(rule -> new Planned<>(rule, opening.cast(rule.opens())));
  }

  /** A rule with what makes its duties. */
  public record Planned<O extends Opening>(DutyRule rule, O opening) {}

  /** The rule whose duties the calendar opens, if there is one. */
  public Optional<DutyRule> ofBirthdays() {
    return all.stream().filter(rule -> rule.opens() instanceof ByBirthday).findFirst();
  }
}
