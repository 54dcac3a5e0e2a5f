package org.unionbridge.plan.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.task.seeing.TaskView;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.store.Stored;

/**
 * A year of a union.
 *
 * @param today by the clock of the union
 * @param tasks whose windows touch the year, the earliest due first
 * @param more whether there are more tasks than are told
 * @param recurring lines in force that are done again and again
 * @param plans for the year, and those that the tasks come from
 */
record YearView(
    int year,
    LocalDate today,
    String unionId,
    List<YearTask> tasks,
    boolean more,
    List<YearRecurrence> recurring,
    List<YearPlan> plans,
    YearCalendar calendar) {

  /**
   * A plan of the year.
   *
   * @param changing whether a change of it is under way
   */
  record YearPlan(
      String id,
      Optional<String> title,
      int year,
      String stage,
      int revision,
      boolean changing,
      Optional<Filing.State> filing) {
    static YearPlan of(Stored<Begun> stored) {
      var plan = stored.state();
      var force = Standing.force(plan);
      return new YearPlan(
          stored.id(),
          plan.plan().title(),
          plan.plan().origin().year(),
          Standing.stage(plan),
          force.map(InForce::revision).orElse(1),
          force.isPresent() && Standing.bench(plan).isPresent(),
          force.map(known -> known.filing().state()));
    }
  }

  /**
   * A task with what its line says.
   *
   * @param node the line of its plan
   * @param heading the line that it stands below
   * @param scheduled whether it stands in the plan's schedule by months, and not among its items
   * @param lastWorkingDay of its window: the last day itself may be a day off
   */
  record YearTask(
      String id,
      String planId,
      String text,
      LocalDate from,
      LocalDate until,
      LocalDate lastWorkingDay,
      Optional<LocalDate> completedOn,
      boolean late,
      Optional<String> node,
      Optional<String> heading,
      boolean scheduled,
      Optional<String> code,
      List<String> posts,
      List<String> persons) {}

  /** The tasks of these plans, each with its line. */
  static List<YearTask> tasks(
      List<TaskView> tasks, List<Stored<Begun>> plans, WorkCalendar calendar) {
    var known = plans.stream().collect(Collectors.toMap(Stored::id, YearView::lines));
    return tasks.stream()
        .map(task -> {
          var lines = known.getOrDefault(task.planId(), Map.of());
          return task(task, Optional.ofNullable(lines.get(task.index())), calendar);
        })
        .toList();
  }

  private record Placed(LineView line, Optional<LineView> parent, boolean scheduled) {}

  /** The lines that demand tasks, by the tasks' numbers. */
  private static Map<Integer, Placed> lines(Stored<Begun> plan) {
    var outline = plan.state().plan().outline();
    var views = LineView.of(outline);
    return Standing.force(plan.state()).stream()
        .flatMap(force -> force.tasks().stream())
        .filter(task -> outline.indexOf(task.node()) >= 0)
        .collect(
            Collectors.toMap(
                PlannedTask::index, task -> placed(outline, views, outline.indexOf(task.node()))));
  }

  private static Placed placed(Outline outline, List<LineView> views, int index) {
    boolean scheduled = false;
    for (int i = index; i >= 0; i = above(outline, i)) {
      scheduled |= views.get(i).kind() == NodeKind.MONTH;
    }
    int parent = above(outline, index);
    return new Placed(
        views.get(index),
        parent < 0 ? Optional.empty() : Optional.of(views.get(parent)),
        scheduled);
  }

  /** Where the line above stands; -1 for those at the top. */
  private static int above(Outline outline, int index) {
    return outline.parentOf(index).map(parent -> outline.indexOf(parent.id())).orElse(-1);
  }

  private static YearTask task(TaskView task, Optional<Placed> placed, WorkCalendar calendar) {
    return new YearTask(
        task.id(),
        task.planId(),
        task.text(),
        task.from(),
        task.until(),
        calendar.plusWorkingDays(task.until().plusDays(1), -1),
        task.completedOn(),
        task.late(),
        placed.map(known -> known.line().id()),
        placed.flatMap(Placed::parent).map(LineView::text),
        placed.map(Placed::scheduled).orElse(true),
        placed.flatMap(known -> known.line().code()),
        said(placed, LineView::posts),
        said(placed, LineView::persons));
  }

  private static List<String> said(Optional<Placed> placed, Function<LineView, List<String>> what) {
    return placed.map(Placed::line).map(what).orElse(List.of());
  }
}
