package org.unionbridge.welfare.lifeevent;

import java.util.Collection;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The life events that were reported, to be read. */
public final class LifeEvents {

  private final AggregateStore<LifeEvent, ReportEvent> store;

  LifeEvents(AggregateStore<LifeEvent, ReportEvent> store) {
    this.store = store;
  }

  /** What was reported under this id; an error when there is nothing in the scope. */
  public Mono<Stored<Occurrence>> find(Scope scope, String id) {
    return store.find(scope, id).map(LifeEvents::reported);
  }

  /** Those of these ids, at most a page of them, that lie in the scope. */
  Flux<Stored<Occurrence>> among(Scope scope, Collection<String> ids) {
    return store
        .page(scope, Criteria.oneOf("_id", ids), PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(page -> page.items())
        .map(LifeEvents::reported);
  }

  private static Stored<Occurrence> reported(Stored<LifeEvent> stored) {
    return switch (stored.state()) {
      case Reported(var occurrence) ->
          new Stored<>(stored.id(), stored.place(), stored.version(), occurrence);
      case Unreported _ -> throw new IllegalStateException(stored.id() + " was never reported");
    };
  }
}
