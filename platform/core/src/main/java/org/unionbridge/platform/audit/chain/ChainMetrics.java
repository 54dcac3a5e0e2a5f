package org.unionbridge.platform.audit.chain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How much was chained, and how much this instance still owes of what it owns. */
final class ChainMetrics {

  private final Counter failures;
  private final Map<String, Counter> chained = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> unchained = new ConcurrentHashMap<>();
  private final AtomicLong age = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();

  ChainMetrics(MeterRegistry registry, List<String> topics) {
    this.failures =
        Counter.builder("audit.chain.failed")
            .description("Attempts to chain entries of the audit that failed.")
            .register(registry);
    for (String topic : topics) {
      var behind = new AtomicLong();
      unchained.put(topic, behind);
      chained.put(
          topic,
          Counter.builder("audit.chained")
              .description("Entries of the audit that were chained.")
              .tag("topic", topic)
              .register(registry));
      Gauge.builder("audit.unchained", behind::get)
          .description("Entries of the audit that wait to be chained.")
          .tag("topic", topic)
          .baseUnit("records")
          .register(registry);
    }
    Gauge.builder("audit.unchained.age", age::get)
        .description("How long the oldest entry of the audit has waited to be chained.")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("audit.chain.broken", broken::get)
        .description("Chains of the audit whose entries do not fit together.")
        .register(registry);
  }

  void chained(String topic, int entries) {
    Objects.requireNonNull(chained.get(topic), topic).increment(entries);
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
