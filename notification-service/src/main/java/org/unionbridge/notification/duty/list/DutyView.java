package org.unionbridge.notification.duty.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.platform.store.Stored;

/**
 * A duty as its debtor sees it.
 *
 * @param unionId where the subject belongs
 * @param rule code of the rule that asks for it
 * @param owes the post that owes it, whoever holds it
 * @param act the action that ends it, as the rights of its service name it
 * @param when today, week or later
 */
record DutyView(
    String id,
    String kind,
    String service,
    String subjectId,
    String unionId,
    LocalDate from,
    LocalDate due,
    String state,
    String why,
    String rule,
    String owes,
    Optional<String> act,
    String when,
    int daysLeft,
    int overdueDays) {

  static DutyView of(
      Stored<Duty.Open> duty, Instant now, int soonDays, String why, Optional<String> act) {
    var state = duty.state();
    var about = state.about();
    var due = state.span().due();
    var today = state.span().dayOf(now);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
    return new DutyView(
        duty.id(),
        about.kind(),
        about.service(),
        about.subjectId(),
        about.unionId(),
        state.span().from(),
        due,
        state.urgency(now, soonDays).name().toLowerCase(Locale.ROOT),
        why,
        about.kind(),
        state.owes(),
        act,
        When.of(due, today).code(),
        Math.max(0, days),
        Math.max(0, -days));
  }
}
