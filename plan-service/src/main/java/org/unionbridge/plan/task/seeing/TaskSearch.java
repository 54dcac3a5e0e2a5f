package org.unionbridge.plan.task.seeing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.Work;
import org.unionbridge.plan.titles.TitleSource.Title;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.TextParts;
import reactor.core.publisher.Mono;

/** Finds tasks by a part of their text. */
final class TaskSearch implements SearchSource {

  private final AggregateStore<Task, TaskEvent> store;

  TaskSearch(AggregateStore<Task, TaskEvent> store) {
    this.store = store;
  }

  @Override
  public Mono<List<Found>> find(Scope scope, String part, int most, Locale language) {
    return Mono.justOrEmpty(TextParts.asking(Task.PARTS, part))
        .flatMap(asked -> store.page(scope, asked, PageRequest.first("_id", LOOKED_AT)))
        .map(page ->
            page.items().stream()
                .filter(task -> TextParts.hold(Work.of(task.state()).text(), part))
                .limit(most)
                .map(TaskSearch::found)
                .toList())
        .defaultIfEmpty(List.of());
  }

  private static Found found(Stored<Task> task) {
    var work = Work.of(task.state());
    var title = Title.of(task.id(), work.text()).line();
    return new Found("task", task.id(), title, work.unionId(), Optional.of(work.until()));
  }
}
