package org.unionbridge.notification.duty.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duties.Asker;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Looks at the day of a post: what is owed, and what was done. */
final class DutyDays {

  private final Duties duties;
  private final Standing standing;

  DutyDays(Duties duties, Standing standing) {
    this.duties = duties;
    this.standing = standing;
  }

  /** What is owed at a moment. */
  record Look(Asker asker, Instant now, ZoneId zone, List<Stored<Duty.Open>> owed) {

    LocalDate day() {
      return LocalDate.ofInstant(now, zone);
    }

    /** The same as long as the list reads the same. */
    String position() {
      var parts = new ArrayList<>(List.of(day().toString(), asker.post(), asker.unionId()));
      owed.forEach(duty -> parts.add(duty.id() + ":" + duty.version()));
      return Ids.fingerprint(parts.toArray(String[]::new)).substring(0, 24);
    }

    private int under(When when) {
      return count(duty -> When.of(duty.span().due(), day()) == when);
    }

    private int count(Predicate<Duty.Open> which) {
      return (int) owed.stream().map(Stored::state).filter(which).count();
    }
  }

  Mono<Look> look(Asker asker, Instant now) {
    return standing
        .zone(asker.unionId())
        .flatMap(zone ->
            duties
                .allOwedBy(asker, LocalDate.ofInstant(now, zone))
                .collectList()
                .map(owed -> new Look(asker, now, zone, owed)));
  }

  /** The same look in numbers. */
  Mono<DutySummary> summary(Look look) {
    var day = look.day();
    return Mono.zip(
        duties.countDone(look.asker(), day, look.zone()),
        duties.countDone(look.asker(), day.minusDays(1), look.zone()),
        (today, yesterday) ->
            new DutySummary(
                day,
                look.asker().post(),
                look.asker().unionId(),
                look.count(duty -> duty.span().due().isBefore(day)),
                look.under(When.TODAY),
                look.under(When.WEEK),
                look.under(When.LATER),
                today,
                yesterday));
  }
}
