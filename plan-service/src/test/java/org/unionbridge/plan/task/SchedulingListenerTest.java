package org.unionbridge.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.testing.Inbound;

class SchedulingListenerTest {

  private final InMemoryAggregateStore<Task, TaskEvent> store = TaskSamples.store();
  private final SchedulingListener listener =
      new SchedulingListener(store, PlanSamples.holding("p1"), BusinessClock.fixed(Contexts.NOW));

  private static InboundEvent adopted(String planId) {
    var body = Golden.read(Golden.contract("plan-service", "plan.adopted", 1));
    return Inbound.event("plan:" + planId, "plan.adopted", 1, body.put("planId", planId));
  }

  private static String id(int index) {
    return Ids.derived("task", "p1", Integer.toString(index));
  }

  @Test
  void everyTaskOfThePlanGetsItsWindowUnderAnIdOfItsOwn() {
    listener.apply(adopted("p1")).block();
    var page =
        store
            .page(
                Scope.within("/u1/u1029/"),
                Criteria.where(Work.PLAN, "p1"),
                PageRequest.first(Work.UNTIL, 50))
            .block();
    assertThat(Objects.requireNonNull(page).items())
        .extracting(Stored::id)
        .containsExactlyInAnyOrder(id(1), id(2), id(3), id(4));
    assertThat(page.items().getFirst().state())
        .isEqualTo(
            new Scheduled(
                new Work(
                    "p1",
                    "u1029",
                    1,
                    21,
                    "总结表彰",
                    LocalDate.of(2025, 12, 1),
                    LocalDate.of(2025, 12, 31))));
  }

  @Test
  void theSameFactAgainChangesNothing() {
    listener.apply(adopted("p1")).block();
    listener.apply(adopted("p1")).block();
    assertThat(store.events()).hasSize(4);
  }

  @Test
  void whatWasLeftUndoneIsDoneTheNextTime() {
    var work = TaskSamples.work("p1", 2, "庆祝三八妇女节", "2026-03-01", "2026-03-31");
    var half = new Work("p1", "u1029", 2, 21, work.text(), work.from(), work.until());
    TaskSamples.schedule(store, id(2), TaskSamples.SCHOOL, half);
    listener.apply(adopted("p1")).block();
    assertThat(store.events()).hasSize(4);
  }

  @Test
  void aTaskThatIsThereWithAnotherWindowIsAnError() {
    TaskSamples.schedule(store, id(2), TaskSamples.SCHOOL, TaskSamples.MARCH);
    assertThatThrownBy(() -> listener.apply(adopted("p1")).block())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPlanThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> listener.apply(adopted("p2")).block())
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void otherFactsAreNotForUs() {
    var body = Golden.read(Golden.contract("plan-service", "plan.import.read", 1));
    listener.apply(Inbound.event("import:i1", "plan.import.read", 1, body)).block();
    assertThat(store.events()).isEmpty();
  }

  @Test
  void aLaterRevisionTakesTasksAwayMovesOthersAndKeepsTheirNumbers() {
    var samples = new PlanSamples();
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    var revised = new SchedulingListener(store, samples.plans(), BusinessClock.fixed(Contexts.NOW));
    revised.apply(adopted("p1")).block();
    samples.revise("p1", new Edit.Remove("n6"), Edit.Say.of("n2", new Timing(List.of(9), 0)));
    var body = Golden.read(Golden.contract("plan-service", "plan.approved", 1));
    for (int i = 0; i < 2; i++) {
      revised.apply(Inbound.event("plan:p1", "plan.approved", 7, body.put("planId", "p1"))).block();
    }
    assertThat(state(2)).isInstanceOf(Task.Withdrawn.class);
    assertThat(state(3)).isInstanceOf(Scheduled.class);
    assertThat(Work.of(state(5)).from()).isEqualTo("2026-09-01");
    assertThat(store.events())
        .extracting(Envelope::type)
        .containsSubsequence("plan.task.scheduled", "plan.task.withdrawn")
        .hasSize(6);
  }

  private Task state(int index) {
    return store.find(Scope.everything(), id(index)).blockOptional().orElseThrow().state();
  }
}
