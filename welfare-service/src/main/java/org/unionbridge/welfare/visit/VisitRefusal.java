package org.unionbridge.welfare.visit;

import java.time.LocalDate;

/** Why a visit is not recorded. */
sealed interface VisitRefusal {

  record NothingDemanded() implements VisitRefusal {}

  record BeforeTheEvent(LocalDate happenedOn) implements VisitRefusal {}

  record InTheFuture(LocalDate today) implements VisitRefusal {}

  record NobodyVisited() implements VisitRefusal {}

  record AlreadyRecorded(LocalDate visitedOn) implements VisitRefusal {}
}
