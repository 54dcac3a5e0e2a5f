package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;

/** What can be asked of a life event. */
sealed interface ReportCommand {

  /**
   * Reports it.
   *
   * @param earliest the first day that may still be reported
   */
  record Report(Occurrence occurrence, boolean activeMember, LocalDate earliest)
      implements ReportCommand {}

  /** Removes what was told: the member was erased. */
  record Empty() implements ReportCommand {}
}
