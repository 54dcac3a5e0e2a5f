package org.unionbridge.platform.ticking;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.jobs.Job;
import reactor.core.publisher.Mono;

/** Does a round of work again and again on a thread of its own; the next begins after the last. */
public final class Ticker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
  private static final Duration ROUND_LIMIT = Duration.ofMinutes(5);

  private final String name;
  private final Duration every;
  private final Supplier<Mono<Void>> round;
  private final Job job;
  private final ScheduledExecutorService timer;

  public Ticker(String name, Duration every, Supplier<Mono<Void>> round, MeterRegistry registry) {
    this.job = Job.of(registry, name, every);
    this.name = name;
    this.every = every;
    this.round = round;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
  }

  public void start() {
    var unused =
        timer.scheduleWithFixedDelay(
            this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    try {
      round.get().block(ROUND_LIMIT);
      job.done();
    } catch (RuntimeException e) {
      job.failed();
      LOG.warn("{} broken off, the next round goes on: {}", name, e.toString());
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
