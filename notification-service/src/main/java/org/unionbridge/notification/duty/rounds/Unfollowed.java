package org.unionbridge.notification.duty.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Duty.Closed.How;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.rules.Debtors;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRules.Planned;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/**
 * Tells the union that published a plan, in one duty, that others did not follow it in time; until
 * the last of them does, or the plan is over.
 */
final class Unfollowed implements Rounds.Look {

  private final DutyRule rule;
  private final int within;
  private final Followings followings;
  private final PublishedPlans plans;
  private final Standing standing;
  private final Debtors debtors;
  private final Duties duties;

  Unfollowed(
      Planned<ByUnfollowed> planned,
      Followings followings,
      PublishedPlans plans,
      Standing standing,
      Duties duties) {
    this.rule = planned.rule();
    this.within = planned.opening().within();
    this.followings = followings;
    this.plans = plans;
    this.standing = standing;
    this.debtors = new Debtors(standing);
    this.duties = duties;
  }

  @Override
  public Mono<Void> round(Instant now, Set<Integer> slots) {
    int year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
    return plans.since(year - 1, slots).concatMap(plan -> look(plan, now)).then();
  }

  private Mono<Boolean> look(Stored<PublishedPlan> plan, Instant now) {
    return standing
        .union(plan.state().unionId())
        .flatMap(publisher -> {
          var today = LocalDate.ofInstant(now, publisher.state().zone());
          var id = rule.dutyId(List.of(plan.id()));
          return duties
              .find(id)
              .map(Optional::of)
              .defaultIfEmpty(Optional.empty())
              .flatMap(known -> look(plan, publisher, known, today, now));
        });
  }

  private Mono<Boolean> look(
      Stored<PublishedPlan> plan,
      Stored<Union> publisher,
      Optional<Stored<Duty>> known,
      LocalDate today,
      Instant now) {
    boolean open = known.filter(duty -> duty.state() instanceof Duty.Open).isPresent();
    if (Followings.isOver(plan.state(), today)) {
      return open ? close(known.orElseThrow(), now, How.WITHDRAWN) : Mono.empty();
    }
    if (!today.isAfter(followings.due(plan.state()))) {
      return Mono.empty();
    }
    return followings
        .countLate(plan)
        .flatMap(late -> {
          if (late > 0) {
            return open ? Mono.empty() : open(plan, publisher, known, today, now);
          }
          return open ? close(known.orElseThrow(), now, How.DONE) : Mono.empty();
        });
  }

  private Mono<Boolean> open(
      Stored<PublishedPlan> plan,
      Stored<Union> publisher,
      Optional<Stored<Duty>> known,
      LocalDate today,
      Instant now) {
    var about = new About(rule.kind(), rule.service(), plan.id(), plan.state().unionId());
    var span = new Span(today, today.plusDays(within), publisher.state().zone());
    long sequence = known.map(duty -> duty.version() + 1).orElse(1L);
    return debtors
        .of(rule, publisher)
        .flatMap(owing ->
            duties.open(
                rule.dutyId(List.of(plan.id())),
                owing.place(),
                sequence,
                rule.open(about, owing.post(), span, now)));
  }

  private Mono<Boolean> close(Stored<Duty> duty, Instant now, How how) {
    var closed = Duty.Closed.of(duty.state().about(), now, how);
    return duties.close(duty.id(), duty.place(), duty.version() + 1, closed);
  }
}
