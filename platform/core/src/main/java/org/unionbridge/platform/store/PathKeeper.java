package org.unionbridge.platform.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the copies of a union's path true after a move: at once, again ten minutes later for
 * documents that were being written meanwhile, and for all unions soon after a start and every
 * night, which also mends what a stopped process did not come to.
 */
public final class PathKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(PathKeeper.class);
  private static final Duration AGAIN = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofMinutes(15);
  private static final Duration PASS_LIMIT = Duration.ofMinutes(10);
  private static final Duration NIGHTLY = Duration.ofHours(24);

  private final Stores stores;
  private final ScheduledExecutorService timer;

  /** Few unions move; what was said of the last ten thousand is kept. */
  private final Map<String, Place> latest =
      Caffeine.newBuilder().maximumSize(10_000).<String, Place>build().asMap();

  public PathKeeper(Stores stores, ScheduledExecutorService timer) {
    this.stores = stores;
    this.timer = timer;
  }

  /** The union lies here now. The later pass takes it to wherever it was last said to lie. */
  public Mono<Void> moved(Place place) {
    latest.put(place.unionId(), place);
    return stores.movedTo(place).doOnSuccess(_ -> later(AGAIN, () -> again(place))).then();
  }

  private Mono<Long> again(Place place) {
    return stores.movedTo(latest.getOrDefault(place.unionId(), place));
  }

  /**
   * Keeps a view of something that has a place of its own in the tree, such as a union.
   *
   * @param moved is told first when the place changes: whoever breaks off between the two still
   *     sees the old place, and does both again
   */
  public static <V> Mono<Void> keep(
      ViewStore<V> views, ViewStore.Entry<V> entry, Function<Place, Mono<Void>> moved) {
    return views
        .find(Scope.everything(), entry.id())
        .filter(known -> known.version() < entry.sequence())
        .filter(known -> !known.place().equals(entry.place()))
        .flatMap(_ -> moved.apply(entry.place()))
        .then(Mono.defer(() -> views.put(entry)))
        .then();
  }

  /** Looks at every union soon after the start and once a day from then on. */
  public void everyNight(Supplier<Flux<Place>> unions) {
    later(SOON, () -> walk(unions));
  }

  private Mono<Long> walk(Supplier<Flux<Place>> unions) {
    return unions
        .get()
        .concatMap(place ->
            stores
                .movedTo(place)
                .timeout(PASS_LIMIT)
                .onErrorResume(e -> {
                  LOG.warn("the paths of a union wait for tomorrow: {}", e.toString());
                  return Mono.just(0L);
                }))
        .reduce(0L, Long::sum)
        .doFinally(_ -> later(NIGHTLY, () -> walk(unions)));
  }

  private void later(Duration pause, Supplier<Mono<Long>> pass) {
    var unused = timer.schedule(() -> run(pass.get()), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void run(Mono<Long> pass) {
    var unused =
        pass.subscribe(
            corrected -> LOG.debug("{} paths corrected", corrected),
            error -> LOG.warn("paths stay as they are until tonight: {}", error.toString()));
  }
}
