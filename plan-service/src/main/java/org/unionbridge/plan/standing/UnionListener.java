package org.unionbridge.plan.standing;

import java.util.function.Function;
import org.unionbridge.plan.standing.UnionRecord.Erased;
import org.unionbridge.plan.standing.UnionRecord.NotForUs;
import org.unionbridge.plan.standing.UnionRecord.Shown;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** Keeps this service's copy of unions, and the paths of what belongs to them. */
final class UnionListener implements Effect {

  private final ViewStore<UnionView> unions;
  private final Function<Place, Mono<Void>> moved;

  UnionListener(ViewStore<UnionView> unions, Function<Place, Mono<Void>> moved) {
    this.unions = unions;
    this.moved = moved;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (UnionRecord.of(event)) {
      case Shown(var id, var view) ->
          PathKeeper.keep(
              unions, Entry.of(id, new Place(id, view.path()), event.sequence(), view), moved);
      case Erased(var id) -> unions.erase(Scope.everything(), id, event.sequence());
      case NotForUs _ -> Mono.empty();
    };
  }
}
