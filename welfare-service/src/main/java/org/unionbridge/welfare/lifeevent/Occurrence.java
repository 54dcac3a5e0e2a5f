package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;

/**
 * What happened to whom, as it is kept: what was told is sealed under the member's key.
 *
 * @param unionId the member's union when it was reported
 * @param reportedOn the day there
 */
record Occurrence(
    String memberId,
    String unionId,
    Sealed cause,
    LocalDate happenedOn,
    LocalDate reportedOn,
    Optional<Sealed> note) {}
