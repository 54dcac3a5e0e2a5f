package org.unionbridge.notification.duty.rounds;

import static org.unionbridge.notification.duty.Duty.Closed.How.LAPSED;
import static org.unionbridge.notification.duty.Duty.Closed.How.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.rules.Debtors;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.standing.Member;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/**
 * Makes duties of the birthdays that come, and ends those that went by or no longer hold.
 *
 * <p>A duty made from version v of the member's record has the sequence 2v + 1, and ends with one
 * above; one that v no longer supports is withdrawn under 2v. So a newer record replaces an older
 * one, and what was withdrawn can come again, for another day, without a newer record.
 */
final class Birthdays implements Rounds.Look {

  private static final int SIDE_BY_SIDE = 16;

  private final DutyRule rule;
  private final int lead;
  private final Standing standing;
  private final Debtors debtors;
  private final Duties duties;

  Birthdays(DutyRule rule, Standing standing, Duties duties) {
    this.rule = rule;
    this.lead = rule.lead();
    this.standing = standing;
    this.debtors = new Debtors(standing);
    this.duties = duties;
  }

  /** One round over what falls to these slots; bears being done again and beside another. */
  @Override
  public Mono<Void> round(Instant now, Set<Integer> slots) {
    return standing
        .bornOn(BirthdayDays.within(now, lead), slots)
        .filter(member -> member.state().lunarBirthday().isEmpty())
        .concatWith(standing.bornOnLunar(BirthdayDays.lunarWithin(now, lead), slots))
        .flatMap(member -> plan(member, now), SIDE_BY_SIDE)
        .thenMany(duties.open(rule.kind(), slots))
        .flatMap(duty -> review(duty, now), SIDE_BY_SIDE)
        .then();
  }

  /** Members of a union that is not known yet come with a later round. */
  private Mono<Void> plan(Stored<Member> member, Instant now) {
    return standing.union(member.state().unionId()).flatMap(union -> plan(member, union, now));
  }

  private Mono<Void> plan(Stored<Member> member, Stored<Union> union, Instant now) {
    var today = LocalDate.ofInstant(now, union.state().zone());
    return Mono.justOrEmpty(BirthdayDays.next(member.state(), today))
        .filter(day -> !day.isAfter(today.plusDays(lead)))
        .flatMap(day -> open(member, union, day))
        .then();
  }

  /**
   * One a solar year: the lunar calendar puts two into one now and then, and the second is left.
   */
  private Mono<Boolean> open(Stored<Member> member, Stored<Union> union, LocalDate day) {
    var about = new About(rule.kind(), rule.service(), member.id(), union.id());
    var span = new Span(day.minusDays(lead), day, union.state().zone());
    var key = List.of(member.id(), String.valueOf(day.getYear()));
    return debtors
        .of(rule, union)
        .flatMap(owing ->
            duties.open(
                rule.dutyId(key),
                owing.place(),
                2 * member.version() + 1,
                rule.open(about, owing.post(), span, span.begins(rule.hour()))));
  }

  private Mono<Boolean> review(Stored<Duty.Open> duty, Instant now) {
    return duty.state().urgency(now, 0) == Duty.Urgency.LATE
        ? close(duty, duty.version() + 1, now, LAPSED)
        : standing
            .member(duty.state().about().subjectId())
            .filter(member -> !stillHolds(member.state(), duty.state()))
            .flatMap(member -> close(duty, 2 * member.version(), now, WITHDRAWN));
  }

  private static boolean stillHolds(Member member, Duty.Open duty) {
    var due = duty.span().due();
    return member.active() && BirthdayDays.next(member, due).equals(Optional.of(due));
  }

  private Mono<Boolean> close(
      Stored<Duty.Open> duty, long sequence, Instant now, Duty.Closed.How how) {
    var closed = Duty.Closed.of(duty.state().about(), now, how);
    return duties.close(duty.id(), duty.place(), sequence, closed);
  }
}
