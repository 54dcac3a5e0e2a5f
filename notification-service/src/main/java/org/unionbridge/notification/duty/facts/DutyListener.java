package org.unionbridge.notification.duty.facts;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.DueStep;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Duty.Closed.How;
import org.unionbridge.notification.duty.Notices;
import org.unionbridge.notification.duty.Span;
import org.unionbridge.notification.duty.Step;
import org.unionbridge.notification.duty.Tone;
import org.unionbridge.notification.duty.facts.DutyFact.Arises;
import org.unionbridge.notification.duty.facts.DutyFact.IsDone;
import org.unionbridge.notification.duty.facts.DutyFact.IsDropped;
import org.unionbridge.notification.duty.rules.Debtors;
import org.unionbridge.notification.duty.rules.Debtors.Owing;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRule.Telling;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens and closes duties as the services' facts and the rules say. */
final class DutyListener {

  private static final int SIDE_BY_SIDE = 32;

  private final DutyRules rules;
  private final Standing standing;
  private final Debtors debtors;
  private final Duties duties;
  private final Notices notices;

  DutyListener(DutyRules rules, Standing standing, Duties duties, Notices notices) {
    this.rules = rules;
    this.standing = standing;
    this.debtors = new Debtors(standing);
    this.duties = duties;
    this.notices = notices;
  }

  Mono<Void> apply(InboundEvent event) {
    return Flux.fromIterable(DutyFact.read(event, rules))
        .flatMap(fact -> apply(event, fact).then(tell(event, fact)), SIDE_BY_SIDE)
        .then();
  }

  private Mono<Void> tell(InboundEvent event, DutyFact fact) {
    return Mono.justOrEmpty(fact.rule().tellingOf(event.type()))
        .flatMap(telling ->
            union(fact.unionId())
                .flatMap(union ->
                    debtors
                        .of(fact.rule(), union)
                        .map(owing -> notice(event, fact, owing, telling, union.state()))))
        .flatMap(notices::tell);
  }

  /** Each event of a subject is told of by itself. */
  private static DueStep notice(
      InboundEvent event, DutyFact fact, Owing owing, Telling telling, Union union) {
    var what = event.type().substring(event.type().lastIndexOf('.') + 1);
    var step = new Step(what + "-" + event.sequence(), event.at(), Tone.NOTICE);
    var day = LocalDate.ofInstant(event.at(), union.zone());
    return new DueStep(
        fact.rule().dutyId(fact.key()),
        owing.place(),
        about(fact.rule(), fact.key().getFirst(), fact.unionId()),
        owing.post(),
        telling.template(),
        fact instanceof Arises arises ? arises.due() : day,
        step,
        Duty.Open.NEVER);
  }

  private Mono<Void> apply(InboundEvent event, DutyFact known) {
    return switch (known) {
      case Arises fact -> open(event, fact);
      case IsDone(var rule, var key, var union) -> close(event, rule, key, union, How.DONE);
      case IsDropped(var rule, var key, var union) -> close(event, rule, key, union, How.WITHDRAWN);
    };
  }

  private Mono<Void> open(InboundEvent event, Arises fact) {
    var rule = fact.rule();
    return union(fact.unionId())
        .flatMap(union ->
            debtors
                .of(rule, union)
                .flatMap(owing ->
                    duties.open(
                        rule.dutyId(fact.key()),
                        owing.place(),
                        event.sequence(),
                        rule.open(
                            about(rule, fact.key().getFirst(), fact.unionId()),
                            owing.post(),
                            span(event, fact, union.state()),
                            event.at()))))
        .then();
  }

  private static Span span(InboundEvent event, Arises fact, Union union) {
    var from = fact.from().orElseGet(() -> LocalDate.ofInstant(event.at(), union.zone()));
    return new Span(from, fact.due(), union.zone());
  }

  /** What the calendar opened has no sequence in common with the event, and ends for good. */
  private Mono<Void> close(
      InboundEvent event, DutyRule rule, List<String> key, String unionId, How how) {
    var sequence =
        switch (rule.opens()) {
          case DutyRule.ByEvent _ -> event.sequence();
          case DutyRule.ByBirthday _, DutyRule.ByPublication _, DutyRule.ByUnfollowed _ ->
              Duties.FOR_GOOD;
        };
    var closed = Duty.Closed.of(about(rule, key.getFirst(), unionId), event.at(), how);
    var here = new Place(unionId, event.unionPath());
    var id = rule.dutyId(key);
    return (rule.isOfFew()
            ? duties.closeKnown(id, sequence, closed)
            : duties.close(id, here, sequence, closed))
        .then();
  }

  private static About about(DutyRule rule, String subjectId, String unionId) {
    return new About(rule.kind(), rule.service(), subjectId, unionId);
  }

  private Mono<Stored<Union>> union(String id) {
    return standing.union(id).switchIfEmpty(Mono.error(() -> new UnknownUnion(id)));
  }
}
