package org.unionbridge.welfare.demand;

import java.time.LocalDate;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;

/** Within how many working days of an event its visit is due. */
record VisitRule(int workingDays) {

  /**
   * The plans count from the event. That whoever hears of it late still has the next working day is
   * a rule of ours: nothing is to be overdue on the day it is reported.
   */
  LocalDate dueOn(ToldLifeEvent lifeEvent, WorkCalendar calendar) {
    var due = calendar.plusWorkingDays(lifeEvent.happenedOn(), workingDays);
    var soonest = calendar.nextWorkingDay(lifeEvent.reportedOn());
    return due.isBefore(soonest) ? soonest : due;
  }
}
