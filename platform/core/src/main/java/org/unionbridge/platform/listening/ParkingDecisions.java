package org.unionbridge.platform.listening;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Who decided what about a parked event, kept for ever. */
interface ParkingDecisions {
  Mono<Void> record(
      ParkedEvent event, String decision, String reason, String accountId, Instant at);
}
