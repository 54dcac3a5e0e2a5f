package org.unionbridge.plan.task.seeing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.figures.CountedFigures;
import org.unionbridge.platform.figures.Tally;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import reactor.core.publisher.Mono;

/** How many tasks are late, read off an index that holds what can be; every instance tells all. */
final class TaskFigures {

  private static final String LEVEL = "level";

  /** Where most unions are. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final AggregateStore<Task, TaskEvent> store;
  private final Unions unions;
  private final BusinessClock clock;
  private final CountedFigures late;

  TaskFigures(
      AggregateStore<Task, TaskEvent> store,
      Unions unions,
      BusinessClock clock,
      MeterRegistry registry) {
    this.store = store;
    this.unions = unions;
    this.clock = clock;
    this.late =
        CountedFigures.by(
            LEVEL,
            Unions.LEVELS,
            registry,
            "tasks.late",
            "Tasks of plans in force whose last day is over and that are not done, by the level of the"
                + " union; without what is tentative or awaits an approval.");
  }

  Mono<Void> count() {
    var today = LocalDate.ofInstant(clock.now(), CHINA);
    var wanted = Criteria.atMost(Task.LATE_FROM, today.toString());
    return Tally.of(store, wanted, Task.LATE_FROM, unions::levels)
        .doOnNext(numbers -> late.show(LEVEL, numbers))
        .then();
  }
}
