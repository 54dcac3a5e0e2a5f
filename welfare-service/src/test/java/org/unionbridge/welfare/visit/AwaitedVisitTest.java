package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import org.yaml.snakeyaml.Yaml;
import reactor.test.StepVerifier;

class AwaitedVisitTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Scope SCOPE = Scope.within("/gd/");
  private static final String VISIT = AwaitedVisit.idOf("l1");

  private final InMemoryAggregateStore<Visit, VisitEvent> visits =
      InMemoryAggregateStore.of("welfare", new VisitCodec());
  private final AwaitedVisit awaited =
      new AwaitedVisit(
          visits, VisitRules.read(new Yaml().load("default: {illness: {working-days: 3}}")));

  @Test
  void aVisitThatIsThereIsNamedAtOnce() {
    open();

    assertThat(awaited.visit(SCOPE, "l1", Cause.ILLNESS).block(LIMIT)).isEqualTo(VISIT);
  }

  @Test
  void aVisitThatComesAMomentLaterIsWaitedFor() {
    StepVerifier.withVirtualTime(() -> awaited.visit(SCOPE, "l1", Cause.ILLNESS))
        .expectSubscription()
        .expectNoEvent(Duration.ofMillis(900))
        .then(this::open)
        .thenAwait(Duration.ofMillis(100))
        .expectNext(VISIT)
        .expectComplete()
        .verify(LIMIT);
  }

  @Test
  void afterTwoSecondsTheAnswerGoesOutWithoutIt() {
    StepVerifier.withVirtualTime(() -> awaited.visit(SCOPE, "l1", Cause.ILLNESS))
        .expectSubscription()
        .expectNoEvent(Duration.ofMillis(1_900))
        .thenAwait(Duration.ofMillis(100))
        .expectComplete()
        .verify(LIMIT);
  }

  @Test
  void whereNoVisitIsDemandedNobodyWaits() {
    StepVerifier.withVirtualTime(() -> awaited.visit(SCOPE, "l1", Cause.WEDDING))
        .expectComplete()
        .verify(LIMIT);
  }

  private void open() {
    var day = LocalDate.of(2026, 3, 5);
    var demand = new Demand("l1", "ada", "sz", Optional.of(new Sealed("illness")), day, day);
    visits
        .<VisitRefusal>change(
            Scope.everything(),
            Actors.placeOf("/gd/sz/"),
            VISIT,
            Contexts.plain(),
            state -> Visiting.decide(state, new OpenVisit(demand)))
        .block(LIMIT);
  }
}
