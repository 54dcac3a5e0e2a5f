package org.unionbridge.platform.audit.chain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How much was chained, and how much this instance still owes of what it owns. */
final class ChainMetrics {

  private final MeterRegistry registry;
  private final Counter failures;
  private final Map<String, AtomicLong> unchained = new ConcurrentHashMap<>();
  private final AtomicLong age = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();

  ChainMetrics(MeterRegistry registry, List<String> topics) {
    this.registry = registry;
    this.failures = registry.counter("audit.chain.failed");
    for (String topic : topics) {
      var behind = new AtomicLong();
      unchained.put(topic, behind);
      Gauge.builder("audit.unchained", behind::get)
          .tag("topic", topic)
          .baseUnit("records")
          .register(registry);
    }
    Gauge.builder("audit.unchained.age", age::get).baseUnit("seconds").register(registry);
    Gauge.builder("audit.chain.broken", broken::get).register(registry);
  }

  void chained(String topic, int entries) {
    registry.counter("audit.chained", "topic", topic).increment(entries);
  }

  void failed() {
    failures.increment();
  }

  void behind(Map<String, Long> records, long seconds, long brokenChains) {
    unchained.forEach((topic, figure) -> figure.set(records.getOrDefault(topic, 0L)));
    age.set(seconds);
    broken.set(brokenChains);
  }
}
