package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.cleaning.Passage;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.MonthTask;
import org.unionbridge.plan.reading.structure.Branch.Rank;

/** The month schedule of a plan, in the order of the text. */
final class Schedule {

  /** A task of a month, with its number where it has one. */
  record Task(@Nullable String marker, Passage text) {}

  private static final int SCHOOL_YEAR_FROM = 7;
  private static final int SCHOOL_YEAR_TO = 11;

  private Schedule() {}

  static List<Month> of(Branch root) {
    var entries = new ArrayList<Branch>();
    collect(root, entries);
    var offsets = offsets(entries);
    var months = new ArrayList<Month>();
    for (int i = 0; i < entries.size(); i++) {
      months.add(month(entries.get(i), offsets.get(i)));
    }
    return months;
  }

  private static Month month(Branch entry, int offset) {
    var theme = theme(entry);
    var tasks =
        tasks(entry).stream()
            .map(task -> new MonthTask(task.text().firstLine(), task.text().text()))
            .toList();
    return new Month(
        months(entry),
        offset,
        theme == null ? null : theme.text(),
        entry.texts.getFirst().firstLine(),
        tasks);
  }

  /** Text behind the label is the month's theme when numbered tasks follow, else its task. */
  static @Nullable Passage theme(Branch entry) {
    var text = entry.texts.getFirst();
    return text.isEmpty() || entry.children.isEmpty() ? null : text;
  }

  static List<Task> tasks(Branch entry) {
    var tasks = new ArrayList<Task>();
    var text = entry.texts.getFirst();
    if (!text.isEmpty() && entry.children.isEmpty()) {
      tasks.add(new Task(null, text));
    }
    entry.bodies.forEach(body -> tasks.add(new Task(null, body)));
    addNumbered(entry, tasks);
    return tasks;
  }

  private static void addNumbered(Branch branch, List<Task> tasks) {
    for (var child : branch.children) {
      var marker = child.marker == null ? null : child.marker.written();
      tasks.add(new Task(marker, Passage.joined(child.texts, "\n")));
      addNumbered(child, tasks);
    }
  }

  private static void collect(Branch branch, List<Branch> entries) {
    if (branch.rank == Rank.MONTH) {
      entries.add(branch);
    }
    branch.children.forEach(child -> collect(child, entries));
  }

  private static List<Integer> months(Branch entry) {
    return entry.month == null ? List.of() : entry.month.months();
  }

  /**
   * A schedule that opens in the second half of a year goes on into the next one; otherwise months
   * before the turn of the year belong to the year before.
   */
  private static List<Integer> offsets(List<Branch> entries) {
    var years = new ArrayList<Integer>();
    int year = 0;
    int previous = 0;
    for (var entry : entries) {
      int month = months(entry).getFirst();
      year += month < previous ? 1 : 0;
      previous = month;
      years.add(year);
    }
    int first = entries.isEmpty() ? 0 : months(entries.getFirst()).getFirst();
    boolean schoolYear = first >= SCHOOL_YEAR_FROM && first <= SCHOOL_YEAR_TO;
    int base = schoolYear ? 0 : year;
    return years.stream().map(each -> each - base).toList();
  }
}
