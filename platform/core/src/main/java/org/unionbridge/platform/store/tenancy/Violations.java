package org.unionbridge.platform.store.tenancy;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the commands that went without a scope, and says of each sort once which it is. */
final class Violations implements Consumer<String>, MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(Violations.class);

  /** More sorts than this are only counted. */
  private static final int SORTS = 100;

  private final LongAdder number = new LongAdder();
  private final Set<String> sorts = ConcurrentHashMap.newKeySet();

  @Override
  public void accept(String operation) {
    number.increment();
    if (sorts.size() < SORTS && sorts.add(operation)) {
      log.error("A command reached tenant data without a scope: {}", operation);
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    FunctionCounter.builder("tenant.guard.violations", number, LongAdder::doubleValue)
        .description("Commands to the store that did not say which part of the tree they touch.")
        .register(registry);
  }
}
