package org.unionbridge.platform.audit.chain;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import reactor.core.publisher.Mono;

/** What was chained, to be read. */
public interface AuditTrail {

  /** The field by which pages are sorted. */
  String ORDER = MongoChainForm.RECORDED;

  /**
   * Which entries are wanted; what is empty does not matter.
   *
   * @param from real time of the writing, inclusive
   * @param until exclusive
   */
  record Wanted(
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<String> account,
      Optional<String> type,
      Optional<String> unionId,
      Optional<String> subject) {}

  /** An entry, and whether it is as it was written. */
  record Kept(ChainEntry entry, boolean genuine) {}

  /** One page of what happened within the scope. */
  Mono<Page<Kept>> page(Scope scope, Wanted wanted, PageRequest request);
}
