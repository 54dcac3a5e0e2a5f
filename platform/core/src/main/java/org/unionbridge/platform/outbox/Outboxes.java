package org.unionbridge.platform.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The outboxes of a service's documents, as relay and sweeper see them. Goes without a scope: it
 * carries events, it shows none to anybody.
 */
public interface Outboxes {

  /** An acknowledged prefix of one document's outbox. */
  record Prefix(DocumentRef ref, long lastOrdinal) {}

  /**
   * How much waits.
   *
   * @param oldest real time at which the oldest waiting event was written
   * @param stuck documents with an event that no retry can send
   */
  record Backlog(long pending, Optional<Instant> oldest, long stuck) {}

  /** Removes acknowledged prefixes; losing this costs a resend, no more. */
  Mono<Void> remove(Collection<Prefix> prefixes);

  /** Documents whose outbox made no progress since then, of those slots. */
  Flux<DocumentRef> stale(Instant since, IntPredicate slots, int limit);

  /**
   * Claims a stale document by an acknowledged conditional write and answers that write's
   * after-image; empty when somebody else was quicker or nothing waits any more.
   */
  Mono<PendingDocument> claim(DocumentRef ref, Instant staleSince, Instant now);

  /** Marks a document whose next event cannot be sent, ever, until a person has looked. */
  Mono<Void> markStuck(DocumentRef ref, long ordinal, String reason);

  /** How much waits in all. */
  Mono<Backlog> backlog();

  /** The collections that hold outboxes. */
  List<String> collections();
}
