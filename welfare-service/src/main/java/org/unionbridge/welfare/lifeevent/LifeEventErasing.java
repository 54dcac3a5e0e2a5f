package org.unionbridge.welfare.lifeevent;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.ReportCommand.Empty;
import org.unionbridge.welfare.sealing.Emptying;
import reactor.core.publisher.Mono;

/** Removes what was told of the life of somebody who is erased. */
final class LifeEventErasing implements Erasing {

  private final AggregateStore<LifeEvent, ReportEvent> store;
  private final Emptying emptying;

  LifeEventErasing(AggregateStore<LifeEvent, ReportEvent> store, Emptying emptying) {
    this.store = store;
    this.emptying = emptying;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return emptying.each(store, Criteria.where(LifeEventCodec.MEMBER, memberId), this::empty);
  }

  private Mono<Void> empty(Stored<LifeEvent> found) {
    return store
        .change(
            Scope.everything(),
            found.id(),
            emptying.context(),
            state -> Reporting.decide(state, new Empty()))
        .then();
  }
}
