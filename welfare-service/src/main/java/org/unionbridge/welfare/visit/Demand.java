package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import org.unionbridge.platform.privacy.Sealed;

/** Why a member is to be visited, sealed under the member's key, and until when. */
record Demand(
    String lifeEventId,
    String memberId,
    String unionId,
    Sealed cause,
    LocalDate happenedOn,
    LocalDate dueOn) {}
