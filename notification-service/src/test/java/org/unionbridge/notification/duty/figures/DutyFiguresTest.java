package org.unionbridge.notification.duty.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.standing.Tree;

final class DutyFiguresTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Desk desk = new Desk(Tree.grown());
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-07-31T02:00:00Z");
  private final DutyFigures figures =
      new DutyFigures(desk.duties, Desk.rules(), () -> now, registry);

  private String open(String kind) {
    return open(kind, "today")
        + " "
        + open(kind, "week")
        + " "
        + open(kind, "month")
        + " "
        + open(kind, "older");
  }

  private int open(String kind, String age) {
    var gauge = registry.get("duties.open").tag("kind", kind).tag("age", age).gauge();
    return (int) gauge.value();
  }

  private double oldest() {
    return registry.get("reminders.unsent.oldest.age").gauge().value();
  }

  private void count() {
    figures.count().block(LIMIT);
  }

  @Test
  void openDutiesAreCountedByKindAndByHowLongTheyShow() {
    count();
    assertThat(open("plan.task")).isEqualTo("0 0 0 0");
    var days = new String[] {"07-31", "07-30", "07-25", "07-24", "07-02", "07-01", "01-01"};
    for (var day : days) {
      desk.arrives(Desk.taskScheduled("t" + day, "2026-" + day, "2026-12-31"));
    }
    desk.arrives(Desk.taskScheduled("tomorrow", "2026-08-01", "2026-12-31"));
    desk.arrives(Desk.visitOpened(1, "2026-08-03", "2026-07-30T17:00:00Z"));
    count();
    assertThat(open("plan.task")).isEqualTo("1 2 2 2");
    assertThat(open("welfare.visit")).isEqualTo("1 0 0 0");
    assertThat(open("member.birthday")).isEqualTo("0 0 0 0");
  }

  @Test
  void whatIsDoneCountsNoMoreAndWhatAwaitsAnApprovalNotAtAll() {
    desk.arrives(Desk.weighed("scheduled", 1, "awaits-approval"));
    desk.arrives(Desk.taskScheduled("t-2", "2026-07-01", "2026-07-31"));
    desk.arrives(Desk.taskCompleted("t-2", "2026-07-04T00:00:00Z"));
    count();
    assertThat(open("plan.task")).isEqualTo("0 0 0 0");
  }

  @Test
  void theAgeOfTheOldestStepIsThatOfTheOneThatWaitsLongest() {
    count();
    assertThat(oldest()).isZero();
    desk.arrives(Desk.taskScheduled("t-1", "2026-07-30", "2026-12-31"));
    desk.arrives(Desk.taskScheduled("t-2", "2026-07-31", "2026-12-31"));
    count();
    assertThat(oldest()).isEqualTo(Duration.ofHours(25).toSeconds());
    desk.duties
        .ripe(now, Desk.WHOLE.slots())
        .filter(step -> step.dutyId().endsWith("t-1"))
        .concatMap(desk.duties::climbed)
        .blockLast(LIMIT);
    count();
    assertThat(oldest()).isEqualTo(Duration.ofHours(1).toSeconds());
    now = Instant.parse("2026-06-01T00:00:00Z");
    count();
    assertThat(oldest()).isZero();
  }

  @Test
  void eachFigureSaysWhatItIs() {
    assertThat(registry.getMeters())
        .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
  }
}
