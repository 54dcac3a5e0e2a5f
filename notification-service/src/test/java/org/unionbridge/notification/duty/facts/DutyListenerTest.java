package org.unionbridge.notification.duty.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionbridge.notification.duty.About;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.Step;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;

final class DutyListenerTest {

  private static final String TASK = "plan.task:t-1";
  private static final String VISIT = "welfare.visit:v-1";
  private static final InboundEvent SCHEDULED =
      Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z");
  private static final InboundEvent COMPLETED = Desk.completed(2, "2026-07-10T00:00:00Z");

  private final Desk desk = new Desk(Tree.grown());

  @Test
  void aTaskIsOwedByTheChairOfItsUnion() {
    desk.arrives(SCHEDULED);
    var duty = desk.open(TASK).orElseThrow();
    assertThat(duty.owes()).isEqualTo("chair");
    assertThat(duty.about()).isEqualTo(new About("plan.task", "plan", "t-1", "b1"));
    assertThat(desk.all()).extracting(Stored::place).containsExactly(Tree.B1);
    assertThat(duty.nextAt()).isEqualTo("2026-07-01T01:00:00Z");
  }

  @Test
  void aTaskThatComesLateIsToldOfWhenItComes() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-07-25T06:00:00.123Z"));
    assertThat(desk.open(TASK).orElseThrow().steps())
        .extracting(Step::key)
        .containsExactly("opening", "before-3", "after-1");
    assertThat(desk.open(TASK).orElseThrow().nextAt()).isEqualTo("2026-07-25T06:00:00Z");
  }

  @Test
  void aVisitInAGroupIsOwedByTheGrassrootsUnion() {
    desk.arrives(Desk.visitOpened(1, "2026-07-09", "2026-07-05T20:00:00Z"));
    var duty = desk.open(VISIT).orElseThrow();
    assertThat(desk.all()).extracting(Stored::place).containsExactly(Tree.G1);
    assertThat(duty.about().unionId()).isEqualTo("t1");
    assertThat(duty.span().from()).isEqualTo(LocalDate.parse("2026-07-06"));
    assertThat(duty.steps())
        .extracting(Step::key)
        .containsExactly("opening", "before-1", "after-1");
  }

  @Test
  void doneIsDone() {
    desk.arrives(SCHEDULED);
    desk.arrives(COMPLETED);
    assertThat(desk.ended(TASK)).contains(Duty.Closed.How.DONE);
    assertThat(desk.all()).extracting(Stored::place).containsExactly(Tree.B1);
  }

  @Test
  void aMovedDayReplacesTheOldOne() {
    desk.arrives(SCHEDULED);
    desk.arrives(Desk.scheduled(2, "2026-08-01", "2026-08-31", "2026-06-02T00:00:00Z"));
    assertThat(desk.open(TASK).orElseThrow().span().due()).isEqualTo("2026-08-31");
    assertThat(desk.all()).hasSize(1);
  }

  @Test
  void repeatedAndLateEventsUndoNothing() {
    var history = List.of(SCHEDULED, COMPLETED);
    history.forEach(desk::arrives);
    var after = desk.all();
    history.forEach(desk::arrives);
    history.reversed().forEach(desk::arrives);
    assertThat(desk.all()).isEqualTo(after);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    desk.arrives(COMPLETED);
    desk.arrives(SCHEDULED);
    assertThat(desk.ended(TASK)).contains(Duty.Closed.How.DONE);
  }

  @Test
  void aReplayFromTheBeginningMakesTheSameDuties() {
    var history =
        List.of(
            SCHEDULED,
            Desk.visitOpened(1, "2026-07-09", "2026-07-05T20:00:00Z"),
            Desk.scheduled(2, "2026-08-01", "2026-08-31", "2026-06-02T00:00:00Z"));
    history.forEach(desk::arrives);
    var again = new Desk(Tree.grown());
    history.forEach(again::arrives);
    assertThat(again.all()).isEqualTo(desk.all());
  }

  @Test
  void anEventOfAnUnknownUnionWaits() {
    var early = new Desk(new Tree());
    assertThatThrownBy(() -> early.arrives(SCHEDULED)).isInstanceOf(UnknownUnion.class);
    assertThat(early.all()).isEmpty();
  }

  @Test
  void anEventWithoutItsDayIsUnreadable() {
    var visit = Desk.visitOpened(1, "someday", "2026-07-05T20:00:00Z");
    assertThatThrownBy(() -> desk.arrives(visit)).isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void eventsWithoutARuleAreNotForUs() {
    desk.arrives(
        Inbound.event(
            "life-event:l",
            "welfare.life-event.reported",
            1,
            Golden.read(Golden.contract("welfare-service", "welfare.life-event.reported", 1))));
    assertThat(desk.all()).isEmpty();
  }

  @Test
  void whatPlanPromisesOpensAndClosesADuty() {
    var id = promisedId("plan", "plan.task.scheduled", "taskId");
    desk.arrives(Desk.promised("plan", "plan.task.scheduled", "task:" + id, 1, "g1"));
    assertThat(desk.open("plan.task:" + id)).isPresent();
    var done = promisedId("plan", "plan.task.completed", "taskId");
    desk.arrives(Desk.promised("plan", "plan.task.completed", "task:" + done, 2, "g1"));
    assertThat(desk.ended("plan.task:" + done)).contains(Duty.Closed.How.DONE);
  }

  @Test
  void aTaskThatAChangeOfThePlanMovesOrDropsIsOwedThenOrNoMore() {
    var id = promisedId("plan", "plan.task.scheduled", "taskId");
    desk.arrives(Desk.promised("plan", "plan.task.scheduled", "task:" + id, 1, "g1"));
    var before = desk.open("plan.task:" + id).orElseThrow().span();
    var moved = Golden.read(Golden.contract("plan-service", "plan.task.rescheduled", 1));
    moved.put("unionId", "g1").put("until", "2026-04-30");
    desk.arrives(Inbound.event("task:" + id, "plan.task.rescheduled", 2, moved));
    assertThat(desk.open("plan.task:" + id).orElseThrow().span()).isNotEqualTo(before);
    assertThat(desk.open("plan.task:" + id).orElseThrow().span().due()).isEqualTo("2026-04-30");
    desk.arrives(Desk.promised("plan", "plan.task.withdrawn", "task:" + id, 3, "g1"));
    assertThat(desk.ended("plan.task:" + id)).contains(Duty.Closed.How.WITHDRAWN);
  }

  @Test
  void whatWelfarePromisesOpensAndClosesADuty() {
    var id = promisedId("welfare", "welfare.visit.opened", "visitId");
    desk.arrives(Desk.promised("welfare", "welfare.visit.opened", "visit:" + id, 1, "g1"));
    assertThat(desk.open("welfare.visit:" + id)).isPresent();
    var done = promisedId("welfare", "welfare.visit.recorded", "visitId");
    desk.arrives(Desk.promised("welfare", "welfare.visit.recorded", "visit:" + done, 2, "g1"));
    assertThat(desk.ended("welfare.visit:" + done)).contains(Duty.Closed.How.DONE);
  }

  @Test
  void aPromisedGreetingClosesTheBirthdayOfItsYear() {
    var body = Golden.read(Golden.contract("welfare-service", "welfare.greeting.recorded", 1));
    desk.arrives(Desk.promised("welfare", "welfare.greeting.recorded", "greeting:x", 1, "g1"));
    var id =
        "birthday:" + body.path("memberId").stringValue() + ":" + body.path("year").longValue();
    assertThat(desk.ended(id)).contains(Duty.Closed.How.DONE);
  }

  private static String promisedId(String service, String type, String field) {
    return Golden.read(Golden.contract(service + "-service", type, 1)).path(field).stringValue();
  }
}
