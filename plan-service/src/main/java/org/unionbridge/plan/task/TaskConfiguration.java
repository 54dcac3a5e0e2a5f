package org.unionbridge.plan.task;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;

/** Tasks, wired. */
@Configuration(proxyBeanMethods = false)
public class TaskConfiguration {

  @Bean
  AggregateStore<Task, TaskEvent> taskStore(Stores stores) {
    return stores.aggregates(
        "tasks",
        new TaskCodec(),
        TaskCodec.PLAN,
        TaskCodec.UNTIL,
        TaskCodec.LATE_FROM,
        TaskCodec.PARTS);
  }

  @Bean
  TaskApi taskApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    return new TaskApi(store, unions);
  }

  @Bean
  TaskListApi taskListApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    return new TaskListApi(store, unions);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker taskFigures(
      AggregateStore<Task, TaskEvent> store,
      Unions unions,
      BusinessClock clock,
      MeterRegistry registry,
      @Value("${unionbridge.figures.every:1m}") Duration every) {
    var figures = new TaskFigures(store, unions, clock, registry);
    return new Ticker("task-figures", every, figures::count, registry);
  }

  @Bean
  Tasks tasks(AggregateStore<Task, TaskEvent> store) {
    return new Tasks(store);
  }

  @Bean
  TaskResults taskResults(AggregateStore<Task, TaskEvent> store) {
    return new TaskResults(store);
  }

  @Bean
  SearchSource taskSearch(AggregateStore<Task, TaskEvent> store) {
    return new TaskSearch(store);
  }

  @Bean
  TitleSource taskTitles(AggregateStore<Task, TaskEvent> store) {
    return new TaskTitles(store);
  }

  @Bean
  Subscription schedulingSubscription(
      AggregateStore<Task, TaskEvent> store, Plans plans, BusinessClock clock) {
    return Subscription.facts(
        "plan.scheduling", "plan.facts", new SchedulingListener(store, plans, clock));
  }
}
