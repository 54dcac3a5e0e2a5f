package org.unionbridge.notification.duty;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How many duties are open, by kind; every instance tells the figure of all. */
final class DutyFigures {

  private final Duties duties;
  private final Map<String, Long> open = new ConcurrentHashMap<>();

  DutyFigures(Duties duties, DutyRules rules, MeterRegistry registry) {
    this.duties = duties;
    rules.all().forEach(rule -> show(rule.kind(), registry));
  }

  private void show(String kind, MeterRegistry registry) {
    open.put(kind, 0L);
    Gauge.builder("duties.open", () -> open.getOrDefault(kind, 0L))
        .tag("kind", kind)
        .register(registry);
  }

  Mono<Void> count() {
    return Flux.fromIterable(open.keySet())
        .concatMap(kind -> duties.countOpen(kind).doOnNext(number -> open.put(kind, number)))
        .then();
  }
}
