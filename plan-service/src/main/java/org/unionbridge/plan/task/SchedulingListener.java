package org.unionbridge.plan.task;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.task.PlanFact.InForce;
import org.unionbridge.plan.task.PlanFact.NotForUs;
import org.unionbridge.plan.task.TaskCommand.Reschedule;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.plan.task.TaskCommand.Withdraw;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Schedules the tasks of a plan in force, each under an id of its own that never changes. */
final class SchedulingListener implements Effect {

  private static final int AT_ONCE = 16;

  private final AggregateStore<Task, TaskEvent> tasks;
  private final Plans plans;
  private final BusinessClock clock;

  SchedulingListener(AggregateStore<Task, TaskEvent> tasks, Plans plans, BusinessClock clock) {
    this.tasks = tasks;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (PlanFact.of(event)) {
      case InForce(var planId) ->
          plans
              .find(Scope.everything(), planId)
              .flatMap(plan -> schedule(plan, event.leadsTo(clock.now())));
      case NotForUs _ -> Mono.empty();
    };
  }

  private Mono<Void> schedule(Stored<Begun> plan, CommandContext context) {
    var force = Standing.force(plan.state()).orElseThrow();
    boolean revised = force.revision() > 1;
    var demanded =
        Flux.fromIterable(force.tasks())
            .flatMap(planned -> demand(plan, planned, revised, context), AT_ONCE)
            .then();
    return revised
        ? demanded.then(Mono.defer(() -> withdrawOthers(plan, ids(plan), context)))
        : demanded;
  }

  private static Set<String> ids(Stored<Begun> plan) {
    return Standing.force(plan.state()).orElseThrow().tasks().stream()
        .map(planned -> id(plan, planned))
        .collect(Collectors.toSet());
  }

  private static String id(Stored<Begun> plan, PlannedTask planned) {
    return Ids.derived("task", plan.id(), Integer.toString(planned.index()));
  }

  private Mono<Void> demand(
      Stored<Begun> plan, PlannedTask planned, boolean revised, CommandContext context) {
    var work = work(plan, planned);
    var command = revised ? new Reschedule(work) : new Schedule(work);
    return ask(plan, id(plan, planned), command, context);
  }

  private Mono<Void> ask(
      Stored<Begun> plan, String id, TaskCommand command, CommandContext context) {
    return tasks
        .change(
            Scope.everything(),
            plan.place(),
            id,
            context,
            state -> TaskRules.decide(state, command))
        .flatMap(SchedulingListener::required);
  }

  /** What a later revision no longer demands is not waited for. */
  private Mono<Void> withdrawOthers(
      Stored<Begun> plan, Set<String> demanded, CommandContext context) {
    return page(plan.id(), Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(plan.id(), page.next()))
        .concatMapIterable(Page::items)
        .map(Stored::id)
        .filter(id -> !demanded.contains(id))
        .collectList()
        .flatMapMany(Flux::fromIterable)
        .concatMap(id -> ask(plan, id, new Withdraw(), context))
        .then();
  }

  private Mono<Page<Stored<Task>>> page(String planId, Optional<String> after) {
    return tasks.page(
        Scope.everything(),
        Criteria.where(Work.PLAN, planId),
        new PageRequest("_id", false, PageRequest.MOST, after));
  }

  private static Work work(Stored<Begun> plan, PlannedTask planned) {
    return new Work(
        plan.id(),
        plan.state().plan().origin().unionId(),
        planned.index(),
        planned.line(),
        planned.text(),
        planned.from(),
        planned.until(),
        strength(plan.state().plan().outline(), planned.node()));
  }

  private static Optional<Strength> strength(Outline outline, String node) {
    int at = outline.indexOf(node);
    return Optional.of(at)
        .filter(known -> known >= 0)
        .map(known -> outline.nodes().get(known).strength())
        .filter(strength -> strength != Strength.FIRM);
  }

  private static Mono<Void> required(Outcome<Task, TaskRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Task, TaskRefusal> _ -> Mono.empty();
      case Outcome.Refused<Task, TaskRefusal>(var reason) ->
          Mono.error(new IllegalStateException("the task is not scheduled: " + reason));
    };
  }
}
