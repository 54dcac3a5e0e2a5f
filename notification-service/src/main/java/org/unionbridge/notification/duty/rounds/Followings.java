package org.unionbridge.notification.duty.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.rules.Debtors;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRule.ByPublication;
import org.unionbridge.notification.duty.rules.DutyRules.Planned;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/**
 * Asks the unions below to follow a published plan, and asks them no more once it is over. So many
 * are below that it is done by the way, and not while the fact of its publication is read; whoever
 * is founded meanwhile is asked too. Who follows it already was heard of, and is not asked.
 */
final class Followings implements Rounds.Look {

  private static final int SIDE_BY_SIDE = 16;

  /** How often those are looked for who were founded meanwhile. */
  private static final Duration HOUR = Duration.ofHours(1);

  private final DutyRule rule;
  private final int within;
  private final PublishedPlans plans;
  private final Standing standing;
  private final Debtors debtors;
  private final Duties duties;

  /** What was looked at in this hour. */
  private final Set<Done> done = ConcurrentHashMap.newKeySet();

  private record Done(String plan, long version, Set<Integer> slots, long hour) {}

  Followings(
      Planned<ByPublication> planned, PublishedPlans plans, Standing standing, Duties duties) {
    this.rule = planned.rule();
    this.within = planned.opening().within();
    this.plans = plans;
    this.standing = standing;
    this.debtors = new Debtors(standing);
    this.duties = duties;
  }

  /** The last day on which following it is in time. */
  LocalDate due(PublishedPlan plan) {
    return plan.on().plusDays(within);
  }

  /** How many were asked to follow it and do not. */
  Mono<Long> countLate(Stored<PublishedPlan> plan) {
    return duties.countAbout(rule.kind(), plan.id(), due(plan.state()));
  }

  @Override
  public Mono<Void> round(Instant now, Set<Integer> slots) {
    int year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
    long hour = now.toEpochMilli() / HOUR.toMillis();
    done.removeIf(known -> known.hour() != hour);
    return plans
        .since(year - 1)
        .concatMap(plan -> {
          var work = new Done(plan.id(), plan.version(), slots, hour);
          return done.contains(work)
              ? Mono.empty()
              : look(plan, now, slots).doOnNext(_ -> done.add(work));
        })
        .then();
  }

  /** Says so when it was looked at: not before the union that published it is known. */
  private Mono<Boolean> look(Stored<PublishedPlan> plan, Instant now, Set<Integer> slots) {
    return standing
        .union(plan.state().unionId())
        .flatMap(publisher -> {
          var today = LocalDate.ofInstant(now, publisher.state().zone());
          if (isOver(plan.state(), today)) {
            return end(plan, now, slots).thenReturn(true);
          }
          return today.isAfter(due(plan.state()))
              ? Mono.just(true)
              : ask(plan, publisher, now, slots).thenReturn(true);
        });
  }

  static boolean isOver(PublishedPlan plan, LocalDate today) {
    return plan.over() || today.getYear() > plan.year();
  }

  private Mono<Void> ask(
      Stored<PublishedPlan> plan, Stored<Union> publisher, Instant now, Set<Integer> slots) {
    return standing
        .below(publisher.place(), plan.state().kinds(), slots)
        .filter(union -> union.state().answersForItself())
        .flatMap(union -> ask(plan, union, now), SIDE_BY_SIDE)
        .then();
  }

  private Mono<Boolean> ask(Stored<PublishedPlan> plan, Stored<Union> union, Instant now) {
    var id = rule.dutyId(List.of(plan.id(), union.id()));
    var about = new About(rule.kind(), rule.service(), plan.id(), union.id());
    var span = new Span(plan.state().on(), due(plan.state()), union.state().zone());
    return debtors
        .of(rule, union)
        .flatMap(owing ->
            duties.open(
                id, owing.place(), plan.version(), rule.open(about, owing.post(), span, now)));
  }

  private Mono<Void> end(Stored<PublishedPlan> plan, Instant now, Set<Integer> slots) {
    return duties
        .openAbout(rule.kind(), plan.id(), due(plan.state()), slots)
        .flatMap(duty -> end(plan, duty, now), SIDE_BY_SIDE)
        .then();
  }

  private Mono<Boolean> end(Stored<PublishedPlan> plan, Stored<Duty.Open> duty, Instant now) {
    var how = plan.state().over() ? Duty.Closed.How.WITHDRAWN : Duty.Closed.How.LAPSED;
    var sequence = Math.max(plan.version(), duty.version() + 1);
    var closed = Duty.Closed.of(duty.state().about(), now, how);
    return duties.close(duty.id(), duty.place(), sequence, closed);
  }
}
