package org.unionbridge.gateway.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many refusals of one account are noted in a minute; the rest is only counted. */
final class RefusalBudget {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ACCOUNTS = 100_000;

  private final int aMinute;
  private final Counter suppressed;
  private final Cache<String, AtomicInteger> noted =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterWrite(MINUTE).build();

  RefusalBudget(int aMinute, MeterRegistry registry) {
    this.aMinute = aMinute;
    this.suppressed =
        Counter.builder("audit.refusals.suppressed")
            .description("Refusals beyond an account's number in a minute, which are only counted.")
            .register(registry);
  }

  /** Whether one more may be noted; all of whom nobody knows share one budget. */
  boolean allows(String accountId) {
    boolean allowed = noted.get(accountId, _ -> new AtomicInteger()).incrementAndGet() <= aMinute;
    if (!allowed) {
      suppressed.increment();
    }
    return allowed;
  }
}
