package org.unionbridge.notification.duty.rules;

import org.unionbridge.notification.duty.rules.DutyRule.Debtor;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds out who owes a duty. */
public final class Debtors {

  private final Standing standing;

  public Debtors(Standing standing) {
    this.standing = standing;
  }

  /** A post at a union. */
  public record Owing(String post, Place place) {}

  /** The first by the rule who applies, seen from the union of the subject. */
  public Mono<Owing> of(DutyRule rule, Stored<Union> union) {
    return Flux.fromIterable(rule.owes())
        .concatMap(debtor ->
            where(debtor, union)
                .filter(there -> !debtor.ifHeld() || there.state().posts().contains(debtor.post()))
                .map(there -> new Owing(debtor.post(), there.place())))
        .next()
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("nobody owes " + rule.kind())));
  }

  private Mono<Stored<Union>> where(Debtor debtor, Stored<Union> union) {
    return switch (debtor.where()) {
      case OWN -> Mono.just(union);
      case GRASSROOTS -> standing.grassroots(union);
    };
  }
}
