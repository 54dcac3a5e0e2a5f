package org.unionbridge.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.unionbridge.platform.jobs.Job;

/** Counts what the relay could not do at once, and what the sweeper did for it. */
public final class RelayMetrics {

  private final MeterRegistry registry;
  private final Counter leftToSweeper;
  private final Counter failed;
  private final Counter stuck;
  private final Counter removalLost;
  private final Counter resent;
  private final Counter rescued;
  private final Counter unclaimed;

  public RelayMetrics(MeterRegistry registry) {
    this.registry = registry;
    leftToSweeper =
        counter(
            registry, "outbox.left.to.sweeper", "Documents whose events were left to the sweeper.");
    failed =
        counter(registry, "outbox.send.failed", "Sendings of events that the broker did not take.");
    stuck =
        counter(
            registry,
            "outbox.stuck.seen",
            "Events met that no repetition can send, each time met.");
    removalLost =
        counter(
            registry,
            "outbox.removal.lost",
            "Removals of sent events that failed; the events may be sent once more.");
    resent = counter(registry, "outbox.resent", "Events that the sweeper sent.");
    rescued =
        counter(
            registry,
            "sweeper.rescued",
            "Documents whose waiting events the sweeper sent in place of their writer.");
    unclaimed =
        counter(
            registry,
            "sweeper.unclaimed",
            "Documents that the sweeper wanted and that somebody else had moved meanwhile.");
  }

  private static Counter counter(MeterRegistry registry, String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  /** The sweeper's rounds. */
  Job sweeper(Duration every) {
    return Job.of(registry, "outbox-sweeper", every);
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
