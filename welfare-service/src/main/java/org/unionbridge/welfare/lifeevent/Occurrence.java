package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to whom, as it was reported.
 *
 * @param unionId the member's union when it was reported
 * @param reportedOn the day there
 * @param note in the reporter's own words; never leaves this service
 */
public record Occurrence(
    String memberId,
    String unionId,
    Cause cause,
    LocalDate happenedOn,
    LocalDate reportedOn,
    Optional<String> note) {}
