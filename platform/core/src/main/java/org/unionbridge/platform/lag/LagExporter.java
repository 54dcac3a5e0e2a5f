package org.unionbridge.platform.lag;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows, of every group of the installation and each partition, how many records wait and how long
 * the oldest has. A look that fails is counted and leaves no figure: none is better than an old
 * one.
 */
final class LagExporter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LagExporter.class);
  private static final double MILLIS = 1_000.0;

  private final LagLook broker;
  private final MultiGauge records;
  private final MultiGauge seconds;
  private final Counter failed;
  private final Duration pause;
  private final Thread thread;

  LagExporter(LagLook broker, MeterRegistry registry, Duration pause) {
    this.broker = broker;
    this.pause = pause;
    this.records =
        MultiGauge.builder("consumer.lag")
            .description("Records of a partition that a group has not read yet")
            .baseUnit("records")
            .register(registry);
    this.seconds =
        MultiGauge.builder("consumer.lag.seconds")
            .description("How long the oldest record waits that a group has not read yet")
            .baseUnit("seconds")
            .register(registry);
    this.failed =
        Counter.builder("consumer.lag.look.failed")
            .description("Looks at the broker that did not tell how far all groups are behind")
            .register(registry);
    this.thread = Thread.ofPlatform().name("lag-exporter").daemon().unstarted(this::lookForEver);
  }

  void start() {
    thread.start();
  }

  private void lookForEver() {
    try (broker) {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the figures anew. */
  void look() throws InterruptedException {
    try {
      show(broker.look());
    } catch (ExecutionException | TimeoutException e) {
      missed(e);
    } catch (RuntimeException e) {
      // taken note of here, so that what is closed next is closed in peace
      if (Thread.interrupted()) {
        throw new InterruptedException(e.toString());
      }
      missed(e);
    }
  }

  private void missed(Exception e) {
    show(List.of());
    failed.increment();
    LOG.warn("cannot tell how far listeners are behind: {}", e.toString());
  }

  private void show(List<Behind> behind) {
    var counted = new ArrayList<Row<?>>();
    var waited = new ArrayList<Row<?>>();
    boolean whole = true;
    for (Behind row : behind) {
      var tags = Tags.of("group", row.group(), "partition", Integer.toString(row.partition()));
      counted.add(Row.of(tags, row.records()));
      row.waiting().ifPresent(lasted -> waited.add(Row.of(tags, lasted.toMillis() / MILLIS)));
      whole &= row.waiting().isPresent();
    }
    records.register(counted, true);
    seconds.register(waited, true);
    if (!whole) {
      failed.increment();
      LOG.warn("cannot tell of every partition since when records wait");
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
