package org.unionbridge.plan.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.plan.reading.PlanFile.Month;

/**
 * A task of a plan's month schedule, in the months of a real year.
 *
 * @param index its number in the plan, from 1
 * @param line of the document
 * @param from first day of its first month
 * @param until last day of its last month
 */
public record PlannedTask(int index, int line, String text, LocalDate from, LocalDate until) {

  static List<PlannedTask> of(PlanFile.Plan plan, int year) {
    var tasks = new ArrayList<PlannedTask>();
    for (var month : plan.months()) {
      var first = first(month, year);
      var last = last(month, first);
      for (var task : month.tasks()) {
        tasks.add(
            new PlannedTask(
                tasks.size() + 1, task.line(), task.text(), first.atDay(1), last.atEndOfMonth()));
      }
    }
    return List.copyOf(tasks);
  }

  private static YearMonth first(Month month, int year) {
    return YearMonth.of(year + month.yearOffset(), month.months().getFirst());
  }

  /** An entry for December and January ends in the next year. */
  private static YearMonth last(Month month, YearMonth first) {
    var last = first.withMonth(month.months().getLast());
    return last.isBefore(first) ? last.plusYears(1) : last;
  }
}
