package org.unionbridge.notification.duty.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionbridge.notification.duty.rules.DutyRule.ByBirthday;
import org.unionbridge.notification.duty.rules.DutyRule.ByEvent;
import org.unionbridge.notification.duty.rules.DutyRule.ByPublication;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRule.Opening;

/** Checks the events of one rule: each is listened to, and means one thing to the rule. */
final class RuleEvents {

  /** The services whose facts are listened to; a rule about others would wait for ever. */
  private static final Set<String> SERVICES = Set.of("plan", "welfare");

  private static final Pattern EVENT = Pattern.compile("([a-z]+)(\\.[a-z-]+){1,3}");

  private final RuleRow row;
  private final Set<String> taken = new HashSet<>();

  RuleEvents(RuleRow row) {
    this.row = row;
  }

  void check(Opening opens, List<String> closes, List<String> withdraws) {
    if (opens instanceof ByEvent event) {
      known("opens", event.type());
      event.again().ifPresent(type -> known("opens", type));
    }
    closes.forEach(type -> known("closes", type));
    withdraws.forEach(type -> known("withdraws", type));
    switch (opens) {
      case ByEvent event -> taken.forEach(type -> ofOneThing(event.type(), type));
      case ByBirthday _, ByPublication _, ByUnfollowed _ -> {}
    }
  }

  /** What is told must be of an event that means something to the rule. */
  void checkTold(String type) {
    if (!taken.contains(type)) {
      throw row.broken("tells", "names " + type + ", which the rule does not hear of");
    }
  }

  private void known(String field, String type) {
    var event = EVENT.matcher(type);
    if (!event.matches() || !SERVICES.contains(event.group(1))) {
      throw row.broken(field, "names " + type + ", which is no event that is listened to");
    }
    if (!taken.add(type)) {
      throw row.broken(field, "names " + type + ", which is taken already");
    }
  }

  /** Sequences can be compared within one aggregate only. */
  private void ofOneThing(String opens, String type) {
    var thing = opens.substring(0, opens.lastIndexOf('.') + 1);
    if (!type.startsWith(thing)) {
      throw row.broken("closes", "names " + type + ", which is no event of " + thing + "*");
    }
  }
}
