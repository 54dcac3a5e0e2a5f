package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import org.unionbridge.welfare.lifeevent.Cause;

/** Why a member is to be visited, and until when. */
record Demand(
    String lifeEventId,
    String memberId,
    String unionId,
    Cause cause,
    LocalDate happenedOn,
    LocalDate dueOn) {}
