package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to whom, in the clear: as it comes in and as it is shown, never as it is kept.
 *
 * @param unionId the member's union when it was reported
 * @param cause the code of a {@link Cause}; empty when the member was erased
 * @param reportedOn the day there
 * @param note in the reporter's own words; empty when the member was erased
 */
public record ToldLifeEvent(
    String memberId,
    String unionId,
    String cause,
    LocalDate happenedOn,
    LocalDate reportedOn,
    Optional<String> note) {}
