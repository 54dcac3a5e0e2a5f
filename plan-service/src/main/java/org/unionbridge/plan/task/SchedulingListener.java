package org.unionbridge.plan.task;

import org.unionbridge.plan.plan.AdoptedPlan;
import org.unionbridge.plan.plan.PlannedTask;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.task.PlanFact.Adopted;
import org.unionbridge.plan.task.PlanFact.NotForUs;
import org.unionbridge.plan.task.TaskCommand.Schedule;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Schedules the tasks of an adopted plan, each under an id of its own that never changes. */
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
      case Adopted(var planId) ->
          plans
              .find(Scope.everything(), planId)
              .flatMap(plan -> schedule(plan, event.leadsTo(clock.now())));
      case NotForUs _ -> Mono.empty();
    };
  }

  private Mono<Void> schedule(Stored<AdoptedPlan> plan, CommandContext context) {
    return Flux.fromIterable(plan.state().tasks())
        .flatMap(planned -> schedule(plan, planned, context), AT_ONCE)
        .then();
  }

  private Mono<Void> schedule(
      Stored<AdoptedPlan> plan, PlannedTask planned, CommandContext context) {
    var command = new Schedule(work(plan, planned));
    return tasks
        .change(
            Scope.everything(),
            plan.place(),
            Ids.derived("task", plan.id(), Integer.toString(planned.index())),
            context,
            state -> TaskRules.decide(state, command))
        .flatMap(SchedulingListener::required);
  }

  private static Work work(Stored<AdoptedPlan> plan, PlannedTask planned) {
    return new Work(
        plan.id(),
        plan.state().origin().unionId(),
        planned.index(),
        planned.line(),
        planned.text(),
        planned.from(),
        planned.until());
  }

  private static Mono<Void> required(Outcome<Task, TaskRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Task, TaskRefusal> _ -> Mono.empty();
      case Outcome.Refused<Task, TaskRefusal>(var reason) ->
          Mono.error(new IllegalStateException("the task is not scheduled: " + reason));
    };
  }
}
