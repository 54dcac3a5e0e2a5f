package org.unionbridge.gateway.sight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The figures of a day, a document for each minute, so that trends outlive the process. The minute
 * of the day after takes the place of its forerunner. With several gateways the first to look in a
 * minute keeps it.
 */
final class Minutes {

  /** A day and an hour: whoever reads a day never meets a minute that is being replaced. */
  private static final int PLACES = 25 * 60;

  private static final long SECONDS = 60;
  private static final Place SYSTEM = new Place("system", "/system/");

  private final ViewStore<Minute> minutes;

  Minutes(ViewStore<Minute> minutes) {
    this.minutes = minutes;
  }

  /**
   * One minute.
   *
   * @param figures by service and code of the figure, such as {@code plan|outbox}
   */
  record Minute(Instant at, Map<String, Double> figures) {
    Minute {
      figures = Map.copyOf(figures);
    }
  }

  Mono<Void> keep(Instant now, List<Seen> seen) {
    var figures = new HashMap<String, Double>();
    for (var service : seen) {
      figures.put(key(service.service(), "up"), service.up() ? 1.0 : 0.0);
      service
          .figures()
          .forEach((figure, number) -> figures.put(key(service.service(), figure.code()), number));
    }
    var at = now.truncatedTo(ChronoUnit.MINUTES);
    long number = at.getEpochSecond() / SECONDS;
    var id = "minute-" + number % PLACES;
    return minutes.put(ViewStore.Entry.of(id, SYSTEM, number, new Minute(at, figures))).then();
  }

  /** All since then, in no order; a day and an hour of them at most. */
  Flux<Minute> since(Instant from) {
    return page(PageRequest.first("_id", PageRequest.MOST))
        .expand(page ->
            page.next().isEmpty()
                ? Mono.empty()
                : page(new PageRequest("_id", false, PageRequest.MOST, page.next())))
        .concatMapIterable(Page::items)
        .map(Stored::state)
        .filter(minute -> !minute.at().isBefore(from));
  }

  private Mono<Page<Stored<Minute>>> page(PageRequest request) {
    return minutes.page(Scope.everything(), Criteria.atLeast("_id", "minute-"), request);
  }

  static String key(String service, String figure) {
    return service + "|" + figure;
  }
}
