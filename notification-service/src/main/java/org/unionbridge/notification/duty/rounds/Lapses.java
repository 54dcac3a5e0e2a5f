package org.unionbridge.notification.duty.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends what lapses by itself once its last day is over where it is owed. */
final class Lapses implements Rounds.Look {

  private static final int SIDE_BY_SIDE = 16;

  private final List<DutyRule> rules;
  private final Duties duties;

  Lapses(DutyRules rules, Duties duties) {
    this.rules = rules.all().stream().filter(DutyRule::lapses).toList();
    this.duties = duties;
  }

  @Override
  public Mono<Void> round(Instant now, Set<Integer> slots) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Flux.fromIterable(rules)
        .concatMap(rule -> duties.dueBy(rule.kind(), today, slots))
        .filter(duty -> duty.state().urgency(now, 0) == Duty.Urgency.LATE)
        .flatMap(duty -> lapse(duty, now), SIDE_BY_SIDE)
        .then();
  }

  private Mono<Boolean> lapse(Stored<Duty.Open> duty, Instant now) {
    var closed = Duty.Closed.of(duty.state().about(), now, Duty.Closed.How.LAPSED);
    return duties.close(duty.id(), duty.place(), duty.version() + 1, closed);
  }
}
