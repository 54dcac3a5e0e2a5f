package org.unionbridge.plan.task.seeing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tasks counted by month. A task counts in each month that its window touches, as the list of that
 * month has it; so months may add up to more than the whole.
 */
record TaskMonths(int year, int tasks, int done, int late, List<MonthView> months) {

  private static final int MOST_MONTHS = 36;

  /** One month. */
  record MonthView(String month, int tasks, int done, int late) {}

  /** The twelve months of a year. */
  static TaskMonths ofYear(int year, List<TaskView> tasks) {
    return of(year, YearMonth.of(year, 1), YearMonth.of(year, 12), tasks);
  }

  /** The months of a plan, from its first task to its last. */
  static TaskMonths ofPlan(List<TaskView> tasks) {
    Optional<YearMonth> first =
        tasks.stream().map(t -> YearMonth.from(t.from())).min(YearMonth::compareTo);
    Optional<YearMonth> last =
        tasks.stream().map(t -> YearMonth.from(t.until())).max(YearMonth::compareTo);
    return first.isEmpty() || last.isEmpty()
        ? new TaskMonths(0, 0, 0, 0, List.of())
        : of(first.get().getYear(), first.get(), last.get(), tasks);
  }

  private static TaskMonths of(int year, YearMonth first, YearMonth last, List<TaskView> tasks) {
    var months =
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
            .limit(MOST_MONTHS)
            .map(month -> month(month, tasks))
            .toList();
    return new TaskMonths(
        year, tasks.size(), count(tasks, TaskMonths::isDone), count(tasks, TaskView::late), months);
  }

  private static MonthView month(YearMonth month, List<TaskView> tasks) {
    var touching =
        tasks.stream()
            .filter(task ->
                !task.from().isAfter(month.atEndOfMonth())
                    && !task.until().isBefore(month.atDay(1)))
            .toList();
    return new MonthView(
        month.toString(),
        touching.size(),
        count(touching, TaskMonths::isDone),
        count(touching, TaskView::late));
  }

  private static boolean isDone(TaskView task) {
    return task.completedOn().isPresent();
  }

  private static int count(List<TaskView> tasks, Predicate<TaskView> which) {
    return (int) tasks.stream().filter(which).count();
  }
}
