package org.unionbridge.welfare.lifeevent;

import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** What a reported life event leads to elsewhere, so that the answer can name it. */
public interface FollowUp {

  /**
   * The id of the visit that it demands, once that exists; nothing when it demands none or late.
   */
  Mono<String> visit(Scope scope, String lifeEventId, Cause cause);
}
