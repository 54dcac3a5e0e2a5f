package org.unionbridge.welfare.visit;

import java.time.LocalDate;

/** What can be asked of a visit. */
sealed interface VisitCommand {

  /** A life event demands it. */
  record OpenVisit(Demand demand) implements VisitCommand {}

  /** It was made; today is the day where the visit belongs. */
  record RecordVisit(VisitReport report, LocalDate today) implements VisitCommand {}

  /** Removes what was told: the member was erased. */
  record Empty() implements VisitCommand {}
}
