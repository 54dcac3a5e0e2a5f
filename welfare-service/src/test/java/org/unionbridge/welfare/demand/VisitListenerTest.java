package org.unionbridge.welfare.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.ReportedLifeEvents;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.visit.DemandedVisits;
import org.yaml.snakeyaml.Yaml;

class VisitListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private final Roster roster = new Roster().union("/gd/sz/").member("m1", "/gd/sz/");
  private final ReportedLifeEvents reported = new ReportedLifeEvents(roster);
  private final DemandedVisits visits = new DemandedVisits(roster);
  private final VisitRules rules =
      VisitRules.read(new Yaml().load("default: {illness: {working-days: 3}}"));
  private final VisitListener listener =
      new VisitListener(
          reported.lifeEvents(),
          new VisitDemands(roster.standings(), visits.visits(), rules, WorkCalendar.bundled()),
          BusinessClock.fixed(Contexts.NOW));

  @Test
  void aReportedLifeEventOpensItsVisit() {
    report(Cause.ILLNESS);

    listener.apply(theReport()).block(LIMIT);

    assertThat(visits.open(Scope.within("/gd/sz/"), DemandedVisits.idOf("l1")))
        .contains(
            new DemandedVisits.Open(
                Actors.placeOf("/gd/sz/"),
                1,
                "l1",
                "m1",
                "sz",
                "illness",
                DAY,
                LocalDate.of(2026, 3, 10)));
    assertThat(visits.events())
        .extracting(event -> event.origin().causationId())
        .containsExactly(Optional.of("life-event:l1:1"));
  }

  @Test
  void aReportThatComesTwiceOpensOneVisit() {
    report(Cause.ILLNESS);

    listener.apply(theReport()).block(LIMIT);
    listener.apply(theReport()).block(LIMIT);

    assertThat(visits.events()).extracting(Envelope::type).containsExactly("welfare.visit.opened");
  }

  @Test
  void aCauseWithoutARuleOpensNone() {
    report(Cause.WEDDING);

    listener.apply(theReport()).block(LIMIT);

    assertThat(visits.events()).isEmpty();
  }

  @Test
  void nobodyIsToVisitWhoWasErasedMeanwhile() {
    report(Cause.ILLNESS);
    roster.erase("m1");

    listener.apply(theReport()).block(LIMIT);

    assertThat(visits.events()).isEmpty();
  }

  @Test
  void aReportWhoseLifeEventIsNotThereIsAnError() {
    assertThatThrownBy(() -> listener.apply(theReport()).block(LIMIT))
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void otherFactsAreNotForUs() {
    var body = Golden.read(Golden.contract("welfare-service", "welfare.visit.opened", 1));

    listener.apply(Inbound.event("visit:v1", "welfare.visit.opened", 1, body)).block(LIMIT);

    assertThat(visits.events()).isEmpty();
  }

  private void report(Cause cause) {
    reported.report(
        "l1", "/gd/sz/", new ToldLifeEvent("m1", "sz", cause.code(), DAY, DAY, Optional.empty()));
  }

  private static InboundEvent theReport() {
    var type = "welfare.life-event.reported";
    var body = Golden.read(Golden.contract("welfare-service", type, 1));
    return Inbound.event("life-event:l1", type, 1, body);
  }
}
