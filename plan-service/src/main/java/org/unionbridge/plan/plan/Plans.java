package org.unionbridge.plan.plan;

import java.util.Collection;
import java.util.List;
import org.unionbridge.plan.plan.Plan.Adopted;
import org.unionbridge.plan.plan.Plan.NotAdopted;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The plans that were adopted, to be read. */
public final class Plans {

  /** Plans are long, so that a page of them holds few. */
  static final int MOST_AT_ONCE = 20;

  private final AggregateStore<Plan, PlanEvent> store;

  Plans(AggregateStore<Plan, PlanEvent> store) {
    this.store = store;
  }

  /** The plan; an error when there is none in the scope. */
  public Mono<Stored<AdoptedPlan>> find(Scope scope, String id) {
    return store.find(scope, id).map(Plans::adopted);
  }

  Mono<Page<Stored<AdoptedPlan>>> page(Scope scope, PageRequest asked) {
    var request =
        new PageRequest(
            asked.sort(), asked.descending(), Math.min(asked.limit(), MOST_AT_ONCE), asked.after());
    return store.page(scope, Criteria.any(), request).map(page -> page.map(Plans::adopted));
  }

  /** The first of those that match. */
  Mono<List<Stored<AdoptedPlan>>> matching(Scope scope, Criteria criteria) {
    return store
        .page(scope, criteria, PageRequest.first("_id", MOST_AT_ONCE))
        .map(page -> page.items().stream().map(Plans::adopted).toList());
  }

  /** Those of these ids that lie in the scope. */
  Flux<Stored<AdoptedPlan>> among(Scope scope, Collection<String> ids) {
    return Flux.fromIterable(ids)
        .buffer(MOST_AT_ONCE)
        .concatMap(some ->
            store.page(scope, Criteria.oneOf("_id", some), PageRequest.first("_id", MOST_AT_ONCE)))
        .concatMapIterable(Page::items)
        .map(Plans::adopted);
  }

  private static Stored<AdoptedPlan> adopted(Stored<Plan> stored) {
    return switch (stored.state()) {
      case Adopted(var plan) -> new Stored<>(stored.id(), stored.place(), stored.version(), plan);
      case NotAdopted _ -> throw new IllegalStateException(stored.id() + " was never adopted");
    };
  }
}
