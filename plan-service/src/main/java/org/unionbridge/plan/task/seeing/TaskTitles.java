package org.unionbridge.plan.task.seeing;

import java.util.Collection;
import java.util.Locale;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.Work;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import reactor.core.publisher.Flux;

/** Tasks in one line. */
final class TaskTitles implements TitleSource {

  private final AggregateStore<Task, TaskEvent> store;

  TaskTitles(AggregateStore<Task, TaskEvent> store) {
    this.store = store;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return store
        .page(scope, Criteria.oneOf("_id", ids), PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(Page::items)
        .map(stored -> Title.of(stored.id(), Work.of(stored.state()).text()));
  }
}
