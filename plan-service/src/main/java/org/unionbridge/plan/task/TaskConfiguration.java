package org.unionbridge.plan.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** Tasks, wired. */
@Configuration(proxyBeanMethods = false)
public class TaskConfiguration {

  @Bean
  AggregateStore<Task, TaskEvent> taskStore(Stores stores) {
    return stores.aggregates(
        "tasks", new TaskCodec(), Work.PLAN, Work.UNTIL, Task.LATE_FROM, Task.PARTS);
  }

  @Bean
  TaskApi taskApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    return new TaskApi(store, unions);
  }

  @Bean
  Subscription schedulingSubscription(
      AggregateStore<Task, TaskEvent> store, Plans plans, BusinessClock clock) {
    return Subscription.facts(
        "plan.scheduling", "plan.facts", new SchedulingListener(store, plans, clock));
  }
}
