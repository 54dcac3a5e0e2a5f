package org.unionbridge.plan.filing;

import org.unionbridge.plan.filing.FilingFact.Moved;
import org.unionbridge.plan.filing.FilingFact.NotForUs;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** Keeps one row a plan on the filing board. */
final class BoardListener implements Effect {

  private final ViewStore<BoardRow> rows;
  private final Unions unions;

  BoardListener(ViewStore<BoardRow> rows, Unions unions) {
    this.rows = rows;
    this.unions = unions;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (FilingFact.of(event)) {
      case Moved moved -> keep(event, moved);
      case NotForUs _ -> Mono.empty();
    };
  }

  /** Where the union lies now; where the fact was told, while the union is unknown. */
  private Mono<Void> keep(InboundEvent event, Moved moved) {
    return Mono.zip(
            unions
                .place(moved.unionId())
                .defaultIfEmpty(new Place(moved.unionId(), event.unionPath())),
            unions.today(moved.unionId(), event.at()))
        .flatMap(known -> {
          var row =
              new BoardRow(
                  moved.planId(), moved.unionId(), moved.year(), moved.state(), known.getT2());
          return rows.put(Entry.of(moved.planId(), known.getT1(), event.sequence(), row));
        })
        .then();
  }
}
