package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import reactor.core.publisher.Mono;

/** The visits that are demanded: opened, and read in the clear. */
public final class Visits {

  private final AggregateStore<Visit, VisitEvent> store;
  private final Standings standings;
  private final VisitVault vault;

  Visits(AggregateStore<Visit, VisitEvent> store, Standings standings, VisitVault vault) {
    this.store = store;
    this.standings = standings;
    this.vault = vault;
  }

  /** The id of the visit that this life event demands. */
  static String idOf(String lifeEventId) {
    return Ids.derived("visit", lifeEventId);
  }

  /** Opens the visit that this life event demands until then, its cause sealed under this key. */
  public Mono<Void> open(
      Stored<ToldLifeEvent> reported, WrappedKey key, LocalDate dueOn, CommandContext context) {
    var id = idOf(reported.id());
    var command = new OpenVisit(demand(id, reported, key, dueOn));
    return store
        .<VisitRefusal>change(
            Scope.everything(),
            reported.place(),
            id,
            context,
            visit -> Visiting.decide(visit, command))
        .flatMap(Visits::requireDone);
  }

  private Demand demand(
      String id, Stored<ToldLifeEvent> reported, WrappedKey key, LocalDate dueOn) {
    var told = reported.state();
    return new Demand(
        reported.id(),
        told.memberId(),
        told.unionId(),
        Optional.of(vault.sealCause(key, id, told.cause())),
        told.happenedOn(),
        dueOn);
  }

  private static Mono<Void> requireDone(Outcome<Visit, VisitRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Visit, VisitRefusal> _ -> Mono.empty();
      case Outcome.Refused<Visit, VisitRefusal>(var reason) ->
          Mono.error(new IllegalStateException("a demanded visit was refused: " + reason));
    };
  }

  /** The id of the visit that this life event demands, once it is open; before, an error. */
  public Mono<String> demandedBy(Scope scope, String lifeEventId) {
    return store.find(scope, idOf(lifeEventId)).map(Stored::id);
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
