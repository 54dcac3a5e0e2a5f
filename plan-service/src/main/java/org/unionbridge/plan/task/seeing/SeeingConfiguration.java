package org.unionbridge.plan.task.seeing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.ticking.Ticker;

/** Seeing tasks, wired. */
@Configuration(proxyBeanMethods = false)
public class SeeingConfiguration {

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
}
