package org.unionbridge.platform.listening.operations;

import org.unionbridge.platform.listening.parking.ParkedEvent;
import reactor.core.publisher.Mono;

/** A listener, as far as it takes up again what is parked. */
public interface Releasing {

  /** Answers how many events were released; empty when others are parked before it. */
  Mono<Long> remedy(ParkedEvent parked, Remedy remedy);

  /** Whether an event needs no other before it. */
  boolean newestWins();

  /** Number of the last event of a thing whose effect is done; 0 before the first. */
  Mono<Long> reached(String key);
}
