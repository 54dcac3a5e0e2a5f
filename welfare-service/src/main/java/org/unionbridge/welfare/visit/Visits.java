package org.unionbridge.welfare.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import reactor.core.publisher.Mono;

/** The visits that were demanded, to be read in the clear. */
final class Visits {

  private final AggregateStore<Visit, VisitEvent> store;
  private final Standings standings;
  private final VisitVault vault;

  Visits(AggregateStore<Visit, VisitEvent> store, Standings standings, VisitVault vault) {
    this.store = store;
    this.standings = standings;
    this.vault = vault;
  }

  /** The visit of this id; an error when there is none in the scope. */
  Mono<Stored<VisitView>> find(Scope scope, String id) {
    return store
        .find(scope, id)
        .flatMap(visit ->
            keysOf(List.of(visit))
                .map(keys -> new Stored<>(id, visit.place(), visit.version(), view(visit, keys))));
  }

  Mono<Page<VisitView>> page(Scope scope, Criteria criteria, PageRequest request) {
    return store
        .page(scope, criteria, request)
        .flatMap(page -> keysOf(page.items()).map(keys -> page.map(visit -> view(visit, keys))));
  }

  private Mono<Map<String, WrappedKey>> keysOf(List<Stored<Visit>> visits) {
    return standings.keys(visits.stream().map(visit -> demandOf(visit).memberId()).toList());
  }

  private VisitView view(Stored<Visit> visit, Map<String, WrappedKey> keys) {
    var key = Optional.ofNullable(keys.get(demandOf(visit).memberId()));
    return VisitView.of(visit, vault, key);
  }

  private static Demand demandOf(Stored<Visit> visit) {
    return switch (visit.state()) {
      case Open(var demand) -> demand;
      case Recorded(var demand, _) -> demand;
      case NotDemanded _ -> throw new IllegalStateException(visit.id() + " was never demanded");
    };
  }
}
