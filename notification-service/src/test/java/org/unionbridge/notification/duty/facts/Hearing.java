package org.unionbridge.notification.duty.facts;

import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Notices;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.listening.Effect;

/** What duties make of facts, for desks of other packages. */
public final class Hearing {

  private Hearing() {}

  public static Effect of(DutyRules rules, Standing standing, Duties duties, Notices notices) {
    return new DutyListener(rules, standing, duties, notices)::apply;
  }
}
