package org.unionbridge.plan.task.seeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** The tasks, to be read by other features. */
public final class Tasks {

  private final AggregateStore<Task, TaskEvent> store;

  Tasks(AggregateStore<Task, TaskEvent> store) {
    this.store = store;
  }

  /**
   * The tasks of a union that are demanded and whose window touches these days, the earliest due
   * first.
   *
   * @param most so many are read
   */
  public Mono<List<TaskView>> touching(
      Scope scope, String unionId, LocalDate first, LocalDate last, LocalDate today, int most) {
    var asked =
        Criteria.where(Work.UNION, unionId)
            .and(TaskListApi.DEMANDED)
            .and(TaskListApi.touching(first, last));
    return page(scope, asked, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(scope, asked, page.next()))
        .concatMapIterable(Page::items, 1)
        .take(most)
        .map(task -> TaskView.of(task, today))
        .collectList();
  }

  private Mono<Page<Stored<Task>>> page(Scope scope, Criteria asked, Optional<String> after) {
    return store.page(scope, asked, new PageRequest(Work.UNTIL, false, PageRequest.MOST, after));
  }
}
