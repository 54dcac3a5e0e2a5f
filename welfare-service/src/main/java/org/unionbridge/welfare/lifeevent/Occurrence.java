package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;

/**
 * What happened to whom, as it is kept: what was told is sealed under the member's key.
 *
 * @param unionId the member's union when it was reported
 * @param cause gone when the member was erased
 * @param reportedOn the day there
 * @param note gone when the member was erased
 */
record Occurrence(
    String memberId,
    String unionId,
    Optional<Sealed> cause,
    LocalDate happenedOn,
    LocalDate reportedOn,
    Optional<Sealed> note) {

  /** What may stay when the member is erased. */
  Occurrence emptied() {
    return new Occurrence(
        memberId, unionId, Optional.empty(), happenedOn, reportedOn, Optional.empty());
  }

  boolean isEmptied() {
    return cause.isEmpty();
  }
}
