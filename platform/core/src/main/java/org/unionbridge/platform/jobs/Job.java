package org.unionbridge.platform.jobs;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/**
 * Recurring work as it shows from outside: when a round was last done, how far rounds lie apart,
 * how many broke off. Ages are of this process, by real time.
 */
public final class Job {

  private static final double NANOS = 1e9;

  private final Counter failed;
  private volatile long last = System.nanoTime();

  private Job(Counter failed) {
    this.failed = failed;
  }

  /**
   * Shows a job from now on.
   *
   * @param name one of few, such as {@code outbox-sweeper}
   * @param every pause between two rounds
   */
  public static Job of(MeterRegistry registry, String name, Duration every) {
    var job =
        new Job(
            Counter.builder("job.failed")
                .description("Rounds of recurring work that broke off.")
                .tag("work", name)
                .register(registry));
    Gauge.builder("job.last.done.age", job, Job::age)
        .description("How long ago recurring work was last done.")
        .baseUnit("seconds")
        .tag("work", name)
        .strongReference(true)
        .register(registry);
    Gauge.builder("job.every", () -> every.toMillis() / 1000.0)
        .description("How far apart rounds of recurring work are to be.")
        .baseUnit("seconds")
        .tag("work", name)
        .register(registry);
    return job;
  }

  private double age() {
    return (System.nanoTime() - last) / NANOS;
  }

  /** Does a round that ends by itself, and takes note of how it ended. */
  public void round(Mono<?> work, Consumer<Throwable> whenBroken) {
    var unused =
        work.subscribe(
            _ -> {},
            e -> {
              failed();
              whenBroken.accept(e);
            },
            this::done);
  }

  /** A round was done. */
  public void done() {
    last = System.nanoTime();
  }

  /** A round broke off; the next one comes all the same. */
  public void failed() {
    failed.increment();
  }
}
