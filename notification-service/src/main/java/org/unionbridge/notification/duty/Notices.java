package org.unionbridge.notification.duty;

import reactor.core.publisher.Mono;

/** Where those who owe are told of what an event means to them, once each. */
public interface Notices {

  /** Tells of a step that stands on no ladder; nothing when it was told before. */
  Mono<Void> tell(DueStep step);
}
