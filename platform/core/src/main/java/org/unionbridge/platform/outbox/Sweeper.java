package org.unionbridge.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.jobs.Job;
import reactor.core.publisher.Mono;

/**
 * Takes up documents whose events make no progress: their writer died, the broker was away, or too
 * much was in flight. It publishes the after-image of an acknowledged write of its own, never what
 * it merely read.
 */
public final class Sweeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

  private final Outboxes outboxes;
  private final Relay relay;
  private final WorkShare share;
  private final RelaySettings settings;
  private final RelayMetrics metrics;
  private final Clock clock;
  private final Job job;
  private final Thread thread;

  public Sweeper(
      Outboxes outboxes,
      Relay relay,
      WorkShare share,
      RelaySettings settings,
      RelayMetrics metrics,
      Clock clock) {
    this.outboxes = outboxes;
    this.relay = relay;
    this.share = share;
    this.settings = settings;
    this.metrics = metrics;
    this.clock = clock;
    this.job = metrics.sweeper(settings.sweepEvery());
    this.thread = Thread.ofPlatform().name("outbox-sweeper").daemon().unstarted(this::sweepForEver);
  }

  public void start() {
    thread.start();
  }

  private void sweepForEver() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(settings.sweepEvery());
        sweep().block(settings.removalLimit().multipliedBy(6));
        job.done();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        job.failed();
        LOG.warn("sweep broken off, the next one goes on: {}", e.toString());
      }
    }
  }

  /** One pass over this instance's share; answers how many documents it took up. */
  public Mono<Long> sweep() {
    var slots = share.slots();
    if (slots.isEmpty()) {
      return Mono.just(0L);
    }
    var now = clock.instant();
    var staleSince = now.minus(settings.staleAfter());
    return outboxes
        .stale(staleSince, slots::contains, settings.sweepAtMost())
        .flatMap(ref -> claim(ref, staleSince, now), 8)
        .doOnNext(this::takeUp)
        .count();
  }

  /** One document that cannot be read must not keep the others waiting. */
  private Mono<PendingDocument> claim(DocumentRef ref, Instant staleSince, Instant now) {
    return outboxes
        .claim(ref, staleSince, now)
        .onErrorResume(e -> {
          metrics.unclaimed();
          LOG.error("{} cannot be claimed: {}", ref, e.toString());
          return Mono.empty();
        });
  }

  private void takeUp(PendingDocument document) {
    metrics.rescued(document.pending().size());
    relay.publish(document.ref(), document.pending());
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
