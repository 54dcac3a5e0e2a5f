package org.unionbridge.platform.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/**
 * Counts aggregates of all unions by a label of their union, page by page. It goes without a scope:
 * it tells numbers, and shows nothing to anybody.
 */
public final class Tally {

  private Tally() {}

  /**
   * How many match, by label.
   *
   * @param by indexed field that the pages follow
   * @param labels of the unions of a page, by their ids; those without one count under none
   */
  public static <S, E> Mono<Map<String, Long>> of(
      AggregateStore<S, E> store,
      Criteria wanted,
      String by,
      Function<Collection<String>, Mono<Map<String, String>>> labels) {
    return page(store, wanted, by, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(store, wanted, by, page.next()))
        .map(page -> page.items().stream().map(item -> item.place().unionId()).toList())
        .concatMap(unions -> labels.apply(unions).map(known -> labelled(unions, known)), 1)
        .reduceWith(HashMap<String, Long>::new, Tally::both)
        .map(Map::copyOf);
  }

  private static <S, E> Mono<Page<Stored<S>>> page(
      AggregateStore<S, E> store, Criteria wanted, String by, Optional<String> after) {
    return store.page(
        Scope.everything(), wanted, new PageRequest(by, false, PageRequest.MOST, after));
  }

  private static Map<String, Long> labelled(Collection<String> unions, Map<String, String> known) {
    var numbers = new HashMap<String, Long>();
    unions.forEach(union -> {
      var label = known.get(union);
      if (label != null) {
        numbers.merge(label, 1L, Long::sum);
      }
    });
    return numbers;
  }

  private static HashMap<String, Long> both(HashMap<String, Long> sum, Map<String, Long> more) {
    more.forEach((label, number) -> sum.merge(label, number, Long::sum));
    return sum;
  }
}
