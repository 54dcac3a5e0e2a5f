package org.unionbridge.platform.outbox;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what a write left pending in its document, after the write was acknowledged.
 *
 * <p>The sends of one document are chained and the first failure stops them, so that a later event
 * never overtakes an earlier one; only the acknowledged prefix is removed. The relay hurries, the
 * {@link Sweeper} guarantees: when too much is in flight, or this process dies, the sweeper takes
 * the document up.
 */
public final class Relay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int REMEMBERED = 10_000;
  private static final int REMOVED_AT_ONCE = 500;

  private final Publisher publisher;
  private final Outboxes outboxes;
  private final RelaySettings settings;
  private final RelayMetrics metrics;
  private final ThreadPoolExecutor threads;
  private final BlockingQueue<Outboxes.Prefix> acknowledged = new LinkedBlockingQueue<>();

  /** What this process saw acknowledged lately, so that it is not sent twice for nothing. */
  private final Map<DocumentRef, Long> sent =
      Caffeine.newBuilder().maximumSize(REMEMBERED).<DocumentRef, Long>build().asMap();

  private final Thread remover;

  public Relay(
      Publisher publisher, Outboxes outboxes, RelaySettings settings, RelayMetrics metrics) {
    this.publisher = publisher;
    this.outboxes = outboxes;
    this.settings = settings;
    this.metrics = metrics;
    this.threads =
        new ThreadPoolExecutor(
            settings.threads(),
            settings.threads(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(settings.inFlight()),
            Thread.ofPlatform().name("outbox-relay-", 0).daemon().factory());
    this.threads.allowCoreThreadTimeOut(true);
    this.remover = Thread.ofPlatform().name("outbox-remover").daemon().start(this::removeForEver);
  }

  /** Publishes in the background; the caller has the acknowledgement of a write that covers all. */
  public void publish(DocumentRef ref, List<Envelope> pending) {
    if (pending.isEmpty()) {
      return;
    }
    try {
      threads.execute(() -> sendInOrder(ref, pending));
    } catch (RejectedExecutionException e) {
      // Too much is in flight, or this process is closing; the write stands, and a sweeper finds
      // it.
      metrics.leftToSweeper();
    }
  }

  private void sendInOrder(DocumentRef ref, List<Envelope> pending) {
    long already = sent.getOrDefault(ref, -1L);
    if (pending.getFirst().ordinal() <= already) {
      // Sent before, and still there: its removal was lost.
      acknowledged.add(new Outboxes.Prefix(ref, already));
    }
    for (Envelope event : pending) {
      if (event.ordinal() <= already) {
        continue;
      }
      switch (publisher.send(event)) {
        case Sending.Acknowledged _ -> acknowledge(ref, event.ordinal());
        case Sending.Failed(var cause) -> {
          metrics.failed();
          LOG.warn("{} stays in its outbox: {}", event.id(), cause.toString());
          return;
        }
        case Sending.Hopeless(var reason) -> {
          metrics.stuck();
          LOG.error("{} can never be sent: {}", event.id(), reason);
          outboxes.markStuck(ref, event.ordinal(), reason).block(settings.removalLimit());
          return;
        }
      }
    }
  }

  private void acknowledge(DocumentRef ref, long ordinal) {
    sent.merge(ref, ordinal, Math::max);
    acknowledged.add(new Outboxes.Prefix(ref, ordinal));
  }

  private void removeForEver() {
    var batch = new ArrayList<Outboxes.Prefix>();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        batch.add(acknowledged.take());
        acknowledged.drainTo(batch, REMOVED_AT_ONCE - 1);
        outboxes.remove(longestOf(batch)).block(settings.removalLimit());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        metrics.removalLost();
        LOG.warn("acknowledged events stay until the sweeper sends them again: {}", e.toString());
      } finally {
        batch.clear();
      }
    }
  }

  private static List<Outboxes.Prefix> longestOf(List<Outboxes.Prefix> batch) {
    var longest = new LinkedHashMap<DocumentRef, Long>();
    batch.forEach(prefix -> longest.merge(prefix.ref(), prefix.lastOrdinal(), Math::max));
    return longest.entrySet().stream()
        .map(entry -> new Outboxes.Prefix(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Waits for what is in flight, then stops; what is left is the sweeper's. */
  @Override
  public void close() {
    threads.close();
    remover.interrupt();
  }
}
