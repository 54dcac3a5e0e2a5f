package org.unionbridge.plan.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What one listener keeps: a collection per generation, of which the active one answers. */
final class Contributions {

  private final String listener;
  private final String collection;
  private final Function<String, ViewStore<Contribution>> stores;
  private final ToIntFunction<String> active;
  private final Map<Integer, ViewStore<Contribution>> opened = new ConcurrentHashMap<>();

  /**
   * @param listener whose generations these are
   * @param collection name of the collections, without the generation
   * @param stores opens a collection, which may take a moment
   * @param active the generation of a listener that answers
   */
  Contributions(
      String listener,
      String collection,
      Function<String, ViewStore<Contribution>> stores,
      ToIntFunction<String> active) {
    this.listener = listener;
    this.collection = collection;
    this.stores = stores;
    this.active = active;
  }

  String listener() {
    return listener;
  }

  ViewStore<Contribution> of(int generation) {
    return opened.computeIfAbsent(generation, g -> stores.apply(collection + "_g" + g));
  }

  Mono<Long> sum(Scope scope, Criteria criteria) {
    return Mono.fromCallable(() -> of(active.applyAsInt(listener)))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(contributions -> contributions.sum(scope, criteria, Contribution.QUANTITY));
  }
}
