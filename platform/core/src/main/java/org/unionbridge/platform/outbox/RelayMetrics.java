package org.unionbridge.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the relay could not do at once, and what the sweeper did for it. */
public final class RelayMetrics {

  private final Counter leftToSweeper;
  private final Counter failed;
  private final Counter stuck;
  private final Counter removalLost;
  private final Counter resent;
  private final Counter rescued;
  private final Counter unclaimed;

  public RelayMetrics(MeterRegistry registry) {
    leftToSweeper = registry.counter("outbox.left.to.sweeper");
    failed = registry.counter("outbox.send.failed");
    stuck = registry.counter("outbox.stuck.seen");
    removalLost = registry.counter("outbox.removal.lost");
    resent = registry.counter("outbox.resent");
    rescued = registry.counter("sweeper.rescued");
    unclaimed = registry.counter("sweeper.unclaimed");
  }

  void leftToSweeper() {
    leftToSweeper.increment();
  }

  void failed() {
    failed.increment();
  }

  void stuck() {
    stuck.increment();
  }

  void removalLost() {
    removalLost.increment();
  }

  void unclaimed() {
    unclaimed.increment();
  }

  void rescued(int events) {
    rescued.increment();
    resent.increment(events);
  }
}
