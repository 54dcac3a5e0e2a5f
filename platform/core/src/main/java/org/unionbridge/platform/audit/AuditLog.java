package org.unionbridge.platform.audit;

import reactor.core.publisher.Mono;

/** Where a service notes what somebody did, or tried to do, that no fact tells. */
public interface AuditLog {

  /** Done when the note is kept; from then on it reaches the chain, whatever dies when. */
  Mono<Void> note(AuditNote note);
}
