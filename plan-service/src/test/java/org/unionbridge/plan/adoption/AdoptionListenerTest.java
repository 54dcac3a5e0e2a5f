package org.unionbridge.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.importing.ImportSamples;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

class AdoptionListenerTest {

  private static final String TYPE = "plan.import.accepted";
  private static final Proposals KINDS = Proposals.of(Catalogue.shipped().kinds());
  private static final Scope HERE = Scope.within("/u1/u1029/");

  private final PlanSamples samples = new PlanSamples();
  private final Plans plans = samples.plans();
  private final AdoptionListener listener =
      new AdoptionListener(
          plans,
          ImportSamples.holding("i1", PlanSamples.SCHOOL, ImportSamples.TEXT),
          new StandingSamples().unions(),
          (_, language) -> Mono.just(new ProposedKinds(KINDS, language)),
          BusinessClock.fixed(Contexts.NOW));

  private static ObjectNode accepted() {
    return Golden.read(Golden.contract("plan-service", TYPE, 1)).put("plan", 1);
  }

  private static InboundEvent event(ObjectNode body) {
    return Inbound.event("import:i1", TYPE, 2, body);
  }

  private Plan adopted() {
    return plans.find(HERE, "p1").blockOptional().orElseThrow().state();
  }

  @Test
  void anAcceptedPlanIsInForceFromTheDayOfItsAcceptanceWhereItsImportBelongs() {
    listener.apply(event(accepted())).block();
    assertThat(adopted())
        .isInstanceOfSatisfying(
            Plan.Approved.class,
            plan -> {
              assertThat(plan.plan().origin()).isEqualTo(Origin.imported("i1", 1, "u1029", 2026));
              assertThat(plan.plan().title()).contains("学校工会工作计划");
              assertThat(plan.force().tasks()).hasSize(3);
              assertThat(plan.force().approval())
                  .isEqualTo(
                      new Approval(LocalDate.of(2026, 3, 2), Approval.COMMITTEE, "account-1"));
            });
  }

  @Test
  void thePlanIsInForceSinceTheDayThatTheAcceptanceTells() {
    listener.apply(event(accepted().put("approvedOn", "2026-01-15"))).block();
    assertThat(adopted())
        .isInstanceOfSatisfying(
            Plan.Approved.class,
            plan -> assertThat(plan.force().approval().on()).isEqualTo("2026-01-15"));
  }

  @Test
  void aPlanThatIsToBeWorkedOnIsADraft() {
    listener.apply(event(accepted().put("standing", "draft"))).block();
    assertThat(adopted())
        .isInstanceOfSatisfying(
            Plan.Draft.class,
            draft ->
                assertThat(draft.plan().outline().nodes())
                    .anySatisfy(line -> assertThat(line.code()).isPresent()));
    assertThat(samples.facts()).containsExactly("plan.drafted");
  }

  @Test
  void theSameFactAgainChangesNothing() {
    listener.apply(event(accepted())).block();
    listener.apply(event(accepted())).block();
    assertThat(samples.facts()).containsExactly("plan.adopted");
  }

  @Test
  void aPlanThatIsThereFromAnotherImportIsAnError() {
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
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
    assertThat(samples.facts()).isEmpty();
    assertThatThrownBy(() -> listener.apply(event(accepted().put("year", "2026"))))
        .isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void whoWaitsForThePlanGoesOnWhenItIsThereOrTheTimeIsUp() {
    var hasty = new AwaitedAdoption(plans, Duration.ofMillis(120));
    hasty.awaited(Scope.everything(), "p1").block(Duration.ofSeconds(5));
    var patient = new AwaitedAdoption(plans, Duration.ofMinutes(1));
    listener
        .apply(event(accepted()))
        .delaySubscription(Duration.ofMillis(120))
        .and(patient.awaited(Scope.everything(), "p1"))
        .block(Duration.ofSeconds(5));
    assertThat(samples.facts()).hasSize(1);
  }
}
