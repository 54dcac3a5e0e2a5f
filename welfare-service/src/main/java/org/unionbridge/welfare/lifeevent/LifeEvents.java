package org.unionbridge.welfare.lifeevent;

import java.util.Collection;
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
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.standing.Standings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The life events that were reported, to be read in the clear. */
public final class LifeEvents {

  private final AggregateStore<LifeEvent, ReportEvent> store;
  private final Standings standings;
  private final LifeEventVault vault;

  LifeEvents(
      AggregateStore<LifeEvent, ReportEvent> store, Standings standings, LifeEventVault vault) {
    this.store = store;
    this.standings = standings;
    this.vault = vault;
  }

  /** What was reported under this id; an error when there is nothing in the scope. */
  public Mono<Stored<ToldLifeEvent>> find(Scope scope, String id) {
    return store.find(scope, id).flatMap(stored -> told(List.of(stored)).single());
  }

  Mono<Page<Stored<ToldLifeEvent>>> page(Scope scope, Criteria criteria, PageRequest request) {
    return store
        .page(scope, criteria, request)
        .flatMap(
            page -> told(page.items()).collectList().map(told -> new Page<>(told, page.next())));
  }

  /** Those of these ids, at most a page of them, that lie in the scope. */
  Flux<Stored<ToldLifeEvent>> among(Scope scope, Collection<String> ids) {
    return store
        .page(scope, Criteria.oneOf("_id", ids), PageRequest.first("_id", PageRequest.MOST))
        .flatMapMany(page -> told(page.items()));
  }

  private Flux<Stored<ToldLifeEvent>> told(List<Stored<LifeEvent>> found) {
    var reported = found.stream().map(LifeEvents::reported).toList();
    return standings
        .keys(reported.stream().map(one -> one.state().memberId()).toList())
        .flatMapIterable(keys -> reported.stream().map(one -> told(one, keys)).toList());
  }

  private Stored<ToldLifeEvent> told(Stored<Occurrence> stored, Map<String, WrappedKey> keys) {
    var key = Optional.ofNullable(keys.get(stored.state().memberId()));
    return with(stored, vault.open(key, stored.id(), stored.state()));
  }

  private static Stored<Occurrence> reported(Stored<LifeEvent> stored) {
    return switch (stored.state()) {
      case Reported(var occurrence) -> with(stored, occurrence);
      case Unreported _ -> throw new IllegalStateException(stored.id() + " was never reported");
    };
  }

  private static <S> Stored<S> with(Stored<?> stored, S state) {
    return new Stored<>(stored.id(), stored.place(), stored.version(), state);
  }
}
