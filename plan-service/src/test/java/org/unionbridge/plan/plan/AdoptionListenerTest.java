package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.importing.ImportSamples;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.node.ObjectNode;

class AdoptionListenerTest {

  private static final String TYPE = "plan.import.accepted";

  private final InMemoryAggregateStore<Plan, PlanEvent> store = PlanSamples.store();
  private final Plans plans = new Plans(store);
  private final AdoptionListener listener =
      new AdoptionListener(
          store,
          ImportSamples.holding("i1", PlanSamples.SCHOOL, ImportSamples.TEXT),
          BusinessClock.fixed(Contexts.NOW));

  private static ObjectNode accepted() {
    return Golden.read(Golden.contract("plan-service", TYPE, 1)).put("plan", 1);
  }

  private static InboundEvent event(ObjectNode body) {
    return Inbound.event("import:i1", TYPE, 2, body);
  }

  @Test
  void anAcceptedPlanIsAdoptedWhereItsImportBelongs() {
    listener.apply(event(accepted())).block();
    var adopted = plans.find(Scope.within("/u1/u1029/"), "p1").blockOptional().orElseThrow();
    assertThat(adopted.place()).isEqualTo(PlanSamples.SCHOOL);
    assertThat(adopted.state().origin()).isEqualTo(new Origin("i1", 1, "u1029", 2026));
    assertThat(adopted.state().text().title()).isEqualTo("学校工会工作计划");
    assertThat(adopted.state().tasks()).hasSize(3);
  }

  @Test
  void theSameFactAgainChangesNothing() {
    listener.apply(event(accepted())).block();
    listener.apply(event(accepted())).block();
    assertThat(store.events()).extracting(Envelope::type).containsExactly("plan.adopted");
  }

  @Test
  void aPlanThatIsThereFromAnotherImportIsAnError() {
    PlanSamples.adopt(store, "p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
    assertThatThrownBy(() -> listener.apply(event(accepted())).block())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anImportThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> listener.apply(event(accepted().put("importId", "i2"))).block())
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void otherFactsAreNotForUsAndUnreadableOnesAreErrors() {
    listener.apply(Inbound.event("import:i1", "plan.import.read", 1, accepted())).block();
    assertThat(store.events()).isEmpty();
    assertThatThrownBy(() -> listener.apply(event(accepted().put("year", "2026"))))
        .isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void whoWaitsForThePlanGoesOnWhenItIsThereOrTheTimeIsUp() {
    var hasty = new AwaitedAdoption(store, Duration.ofMillis(120));
    hasty.awaited(Scope.everything(), "p1").block(Duration.ofSeconds(5));

    var patient = new AwaitedAdoption(store, Duration.ofMinutes(1));
    listener
        .apply(event(accepted()))
        .delaySubscription(Duration.ofMillis(120))
        .and(patient.awaited(Scope.everything(), "p1"))
        .block(Duration.ofSeconds(5));
    assertThat(store.events()).hasSize(1);
  }
}
