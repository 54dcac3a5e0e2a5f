package org.unionbridge.welfare.visit;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.sealing.Emptying;
import org.unionbridge.welfare.visit.VisitCommand.Empty;
import reactor.core.publisher.Mono;

/** Removes what was told of visits to somebody who is erased; that they were made still counts. */
final class VisitErasing implements Erasing {

  private final AggregateStore<Visit, VisitEvent> store;
  private final Emptying emptying;

  VisitErasing(AggregateStore<Visit, VisitEvent> store, Emptying emptying) {
    this.store = store;
    this.emptying = emptying;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return emptying.each(store, Criteria.where(VisitCodec.MEMBER, memberId), this::empty);
  }

  private Mono<Void> empty(Stored<Visit> found) {
    return store
        .change(
            Scope.everything(),
            found.id(),
            emptying.context(),
            state -> Visiting.decide(state, new Empty()))
        .then();
  }
}
