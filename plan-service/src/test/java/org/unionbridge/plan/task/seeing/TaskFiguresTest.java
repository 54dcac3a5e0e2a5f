package org.unionbridge.plan.task.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.task.TaskSamples.SCHOOL;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.TaskSamples;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.InMemoryAggregateStore;

class TaskFiguresTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Place TOWN = new Place("u7", "/u1/u7/");

  private final InMemoryAggregateStore<Task, TaskEvent> store = TaskSamples.store();
  private final StandingSamples standing = new StandingSamples();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-03-31T15:59:59Z");
  private final TaskFigures figures =
      new TaskFigures(store, standing.unions(), () -> now, registry);

  TaskFiguresTest() {
    standing.know(SCHOOL, CHINA);
    standing.know(TOWN, CHINA, "town");
  }

  private int late(String level) {
    figures.count().block(LIMIT);
    return (int) registry.get("tasks.late").tag("level", level).gauge().value();
  }

  private void march(String id, Place place) {
    TaskSamples.schedule(store, id, place, TaskSamples.MARCH);
  }

  private void done(String id) {
    TaskSamples.complete(store, id, LocalDate.of(2026, 3, 8));
  }

  @Test
  void tasksAreLateFromTheDayAfterTheirLastByTheLevelOfTheirUnion() {
    march("t1", SCHOOL);
    march("t2", SCHOOL);
    march("t3", TOWN);
    assertThat(late("grassroots")).isZero();
    now = Instant.parse("2026-03-31T16:00:00Z");
    assertThat(late("grassroots")).isEqualTo(2);
    assertThat(late("town")).isEqualTo(1);
    assertThat(late("city")).isZero();
  }

  @Test
  void whatIsDoneOrTentativeIsNeverLate() {
    now = Instant.parse("2026-05-01T00:00:00Z");
    march("t1", SCHOOL);
    march("t2", SCHOOL);
    var march = TaskSamples.MARCH;
    var tentative =
        new Work(
            march.planId(),
            march.unionId(),
            3,
            23,
            march.text(),
            march.from(),
            march.until(),
            Optional.of(Strength.TENTATIVE));
    TaskSamples.schedule(store, "t3", SCHOOL, tentative);
    assertThat(late("grassroots")).isEqualTo(2);
    done("t1");
    assertThat(late("grassroots")).isEqualTo(1);
  }

  @Test
  void moreThanAPageIsCountedToTheEndAndAUnionThatIsNotKnownNowhere() {
    now = Instant.parse("2026-05-01T00:00:00Z");
    for (int i = 0; i < 401; i++) {
      march("t" + i, SCHOOL);
    }
    march("lost", new Place("u99", "/u99/"));
    assertThat(late("grassroots")).isEqualTo(401);
  }
}
