package org.unionbridge.platform.outbox;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.unionbridge.platform.logs.TracedLine.traced;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
  private final ExecutorService threads;
  private final Semaphore room;
  private final BlockingQueue<Outboxes.Prefix> acknowledged = new LinkedBlockingQueue<>();

  /** What this process saw acknowledged lately, so that it is not sent twice for nothing. */
  private final Map<DocumentRef, Long> sent =
      Caffeine.newBuilder().maximumSize(REMEMBERED).<DocumentRef, Long>build().asMap();

  private final Map<DocumentRef, Chain> underway = new ConcurrentHashMap<>();
  private final Thread remover;

  public Relay(
      Publisher publisher, Outboxes outboxes, RelaySettings settings, RelayMetrics metrics) {
    this.publisher = publisher;
    this.outboxes = outboxes;
    this.settings = settings;
    this.metrics = metrics;
    this.threads =
        Executors.newFixedThreadPool(
            settings.threads(), Thread.ofPlatform().name("outbox-relay-", 0).daemon().factory());
    this.room = new Semaphore(settings.inFlight());
    this.remover = Thread.ofPlatform().name("outbox-remover").daemon().start(this::removeForEver);
  }

  /** Publishes in the background; the caller has the acknowledgement of a write that covers all. */
  public void publish(DocumentRef ref, List<Envelope> pending) {
    if (pending.isEmpty()) {
      return;
    }
    var unused =
        underway.compute(
            ref, (_, chain) -> chain == null ? begun(ref, pending) : chain.with(pending));
  }

  /** Nothing, when too much is in flight or this process is closing: a sweeper finds the write. */
  private @Nullable Chain begun(DocumentRef ref, List<Envelope> pending) {
    long already = sent.getOrDefault(ref, -1L);
    if (pending.getFirst().ordinal() <= already) {
      // Sent before, and still there: its removal was lost.
      acknowledged.add(new Outboxes.Prefix(ref, already));
    }
    var chain = new Chain(ref, already).with(pending);
    if (chain.waiting.isEmpty()) {
      return null;
    }
    if (!room.tryAcquire()) {
      metrics.leftToSweeper();
      return null;
    }
    return chain.handedOver() ? chain : null;
  }

  /**
   * The events of one document on their way, each behind the acknowledgement of the one before.
   * What is waiting is looked at and changed inside of {@link #underway} alone, so that nothing is
   * added to a chain that is over.
   */
  private final class Chain {
    private final DocumentRef ref;
    private final Queue<Envelope> waiting = new ArrayDeque<>();
    private long last;

    Chain(DocumentRef ref, long already) {
      this.ref = ref;
      this.last = already;
    }

    Chain with(List<Envelope> pending) {
      for (Envelope event : pending) {
        if (event.ordinal() > last) {
          waiting.add(event);
          last = event.ordinal();
        }
      }
      return this;
    }

    boolean handedOver() {
      try {
        threads.execute(this::next);
        return true;
      } catch (RejectedExecutionException e) {
        room.release();
        metrics.leftToSweeper();
        return false;
      }
    }

    /** On a thread of ours: the broker's client may make it wait for room. */
    private void next() {
      var taken = new AtomicReference<@Nullable Envelope>();
      underway.computeIfPresent(
          ref,
          (_, chain) -> {
            taken.set(waiting.poll());
            return chain;
          });
      var event = requireNonNull(taken.get());
      try {
        var unused =
            publisher.begin(event).whenComplete((word, error) -> heard(event, word, error));
      } catch (RuntimeException e) {
        heard(event, null, e);
      }
    }

    /** Called by whoever brings the broker's word, who must not be kept waiting. */
    private void heard(Envelope event, @Nullable Sending word, @Nullable Throwable error) {
      switch (word == null ? new Sending.Failed(requireNonNull(error)) : word) {
        case Sending.Acknowledged _ -> {
          acknowledge(ref, event.ordinal());
          goOn();
        }
        case Sending.Failed(var cause) -> {
          metrics.failed();
          traced(LOG.atWarn(), event.origin().traceparent())
              .log("{} stays in its outbox: {}", event.id(), cause.toString());
          end();
        }
        case Sending.Hopeless(var reason) -> {
          metrics.stuck();
          traced(LOG.atError(), event.origin().traceparent())
              .log("{} can never be sent: {}", event.id(), reason);
          mark(event, reason);
        }
      }
    }

    private void goOn() {
      var goesOn = underway.computeIfPresent(ref, (_, chain) -> waiting.isEmpty() ? null : chain);
      if (goesOn == null) {
        room.release();
      } else if (!handedOver()) {
        underway.remove(ref);
      }
    }

    private void end() {
      underway.remove(ref);
      room.release();
    }

    private void mark(Envelope event, String reason) {
      var unused =
          outboxes
              .markStuck(ref, event.ordinal(), reason)
              .timeout(settings.removalLimit())
              .doFinally(_ -> end())
              .subscribe(
                  _ -> {}, e -> LOG.warn("{} is stuck and not marked: {}", ref, e.toString()));
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
    try {
      if (!room.tryAcquire(settings.inFlight(), settings.removalLimit().toMillis(), MILLISECONDS)) {
        LOG.warn("closing while events are on their way; a sweeper looks after them");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdown();
    remover.interrupt();
  }
}
