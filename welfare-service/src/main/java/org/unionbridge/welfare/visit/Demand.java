package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;

/**
 * Why a member is to be visited, sealed under the member's key, and until when. Once the member is
 * erased, why is gone.
 */
record Demand(
    String lifeEventId,
    String memberId,
    String unionId,
    Optional<Sealed> cause,
    LocalDate happenedOn,
    LocalDate dueOn) {

  /** What may stay when the member is erased. */
  Demand emptied() {
    return new Demand(lifeEventId, memberId, unionId, Optional.empty(), happenedOn, dueOn);
  }

  boolean isEmptied() {
    return cause.isEmpty();
  }
}
