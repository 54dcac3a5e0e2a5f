package org.unionbridge.plan.measure;

import org.unionbridge.plan.measure.MeasuredFact.Counted;
import org.unionbridge.plan.measure.MeasuredFact.NotForUs;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** Keeps what each fact counts, where its union lies. */
final class ContributionListener implements Effect {

  private final ViewStore<Contribution> contributions;
  private final Unions unions;

  ContributionListener(ViewStore<Contribution> contributions, Unions unions) {
    this.contributions = contributions;
    this.unions = unions;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (MeasuredFact.of(event)) {
      case Counted(var unionId, var contribution) ->
          place(unionId)
              .flatMap(place ->
                  contributions.put(Entry.of(event.id(), place, event.sequence(), contribution)))
              .then();
      case NotForUs _ -> Mono.empty();
    };
  }

  /** Nothing orders the directory and the facts: whoever is too early is parked and comes again. */
  private Mono<Place> place(String unionId) {
    return unions
        .place(unionId)
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("union " + unionId + " is not known yet")));
  }
}
