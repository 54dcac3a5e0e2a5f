package org.unionbridge.plan.task.seeing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.outline.attribute.Result.State;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.Task.Withdrawn;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** What came of the lines of a plan, as far as tasks of them tell. */
public final class TaskResults {

  private final AggregateStore<Task, TaskEvent> tasks;

  TaskResults(AggregateStore<Task, TaskEvent> tasks) {
    this.tasks = tasks;
  }

  /** By the lines of the plan; a line without a task is not among them. */
  public Mono<Map<String, Result>> of(Scope scope, Stored<Begun> plan, LocalDate today) {
    var lines =
        Standing.force(plan.state()).stream()
            .flatMap(force -> force.tasks().stream())
            .collect(Collectors.toMap(PlannedTask::index, PlannedTask::node));
    return page(scope, plan.id(), Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(scope, plan.id(), page.next()))
        .concatMapIterable(Page::items)
        .collect(
            HashMap<String, Result>::new,
            (results, task) ->
                result(task.state(), today)
                    .ifPresent(result ->
                        Optional.ofNullable(lines.get(Work.of(task.state()).index()))
                            .ifPresent(line -> results.put(line, result))))
        .map(Map::copyOf);
  }

  private static Optional<Result> result(Task task, LocalDate today) {
    return switch (task) {
      case Completed(_, var day) -> Optional.of(new Result(State.DONE, Optional.of(day)));
      case Scheduled(var work) -> {
        boolean late = work.binds() && work.until().isBefore(today);
        yield Optional.of(new Result(late ? State.LATE : State.OPEN, Optional.of(work.until())));
      }
      case Withdrawn _, Unscheduled _ -> Optional.empty();
    };
  }

  private Mono<Page<Stored<Task>>> page(Scope scope, String planId, Optional<String> after) {
    return tasks.page(
        scope,
        Criteria.where(Work.PLAN, planId),
        new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
