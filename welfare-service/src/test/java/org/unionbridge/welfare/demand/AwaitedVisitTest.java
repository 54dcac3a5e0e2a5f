package org.unionbridge.welfare.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.visit.DemandedVisits;
import org.unionbridge.welfare.visit.Visits;
import org.yaml.snakeyaml.Yaml;
import reactor.test.StepVerifier;

class AwaitedVisitTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Scope SCOPE = Scope.within("/gd/");
  private static final String VISIT = DemandedVisits.idOf("l1");

  private final Roster roster = new Roster().union("/gd/sz/").member("ada", "/gd/sz/");
  private final Visits visits = new DemandedVisits(roster).visits();
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
    var illness = new ToldLifeEvent("ada", "sz", "illness", day, day, Optional.empty());
    var reported = new Stored<>("l1", Actors.placeOf("/gd/sz/"), 1, illness);
    visits.open(reported, roster.keyOf("ada"), day, Contexts.plain()).block(LIMIT);
  }
}
