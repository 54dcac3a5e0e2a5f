package org.unionbridge.plan.task.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.search.SearchSource.Found;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.TaskSamples;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.InMemoryAggregateStore;

class TaskSearchTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final InMemoryAggregateStore<Task, TaskEvent> store = TaskSamples.store();

  TaskSearchTest() {
    TaskSamples.schedule(store, "t1", TaskSamples.SCHOOL, TaskSamples.MARCH);
    TaskSamples.schedule(
        store,
        "t2",
        TaskSamples.SCHOOL,
        TaskSamples.work("p1", 2, "妇女健康讲座", "2026-05-01", "2026-05-31"));
  }

  private List<String> found(Scope scope, String part) {
    var found = new TaskSearch(store).find(scope, part, 8, Texts.CHINESE).blockOptional(LIMIT);
    return found.orElseThrow().stream().map(Found::id).toList();
  }

  @Test
  void tasksAreFoundByAnyPartOfTheirText() {
    var scope = Scope.within("/u1/u1029/");
    assertThat(found(scope, "妇女")).containsExactly("t1", "t2");
    assertThat(found(scope, "妇女节")).containsExactly("t1");
    assertThat(found(scope, "妇")).isEmpty();
  }

  @Test
  void nothingIsFoundOutsideOfTheScope() {
    assertThat(found(Scope.within("/u1/u2/"), "妇女")).isEmpty();
  }
}
