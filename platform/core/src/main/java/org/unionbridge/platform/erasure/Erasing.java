package org.unionbridge.platform.erasure;

import reactor.core.publisher.Mono;

/** Removes what one feature keeps of somebody. */
@FunctionalInterface
public interface Erasing {

  /**
   * Removes it; does nothing where it was removed before, or nothing was ever known of them. What a
   * late event brings back must not stay either: it is asked again.
   */
  Mono<Void> erase(String id);
}
