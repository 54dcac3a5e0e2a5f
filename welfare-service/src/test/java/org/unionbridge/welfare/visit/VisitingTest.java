package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import org.unionbridge.welfare.visit.VisitCommand.Empty;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import org.unionbridge.welfare.visit.VisitCommand.RecordVisit;
import org.unionbridge.welfare.visit.VisitEvent.VisitEmptied;
import org.unionbridge.welfare.visit.VisitEvent.VisitOpened;
import org.unionbridge.welfare.visit.VisitEvent.VisitRecorded;
import org.unionbridge.welfare.visit.VisitRefusal.AlreadyRecorded;
import org.unionbridge.welfare.visit.VisitRefusal.BeforeTheEvent;
import org.unionbridge.welfare.visit.VisitRefusal.InTheFuture;
import org.unionbridge.welfare.visit.VisitRefusal.NobodyVisited;
import org.unionbridge.welfare.visit.VisitRefusal.NothingDemanded;

class VisitingTest {

  private static final LocalDate HAPPENED = LocalDate.of(2026, 3, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
  private static final Demand DEMAND = due(LocalDate.of(2026, 3, 10));
  private static final VisitReport REPORT = report(TODAY.minusDays(1), "ben", "eve");

  static Stream<Arguments> everyStageAndCommand() {
    var open = new Open(DEMAND);
    var recorded = new Recorded(DEMAND, REPORT);
    return Stream.of(
        arguments(new NotDemanded(), new OpenVisit(DEMAND), accept(new VisitOpened(DEMAND))),
        arguments(new NotDemanded(), record(REPORT), refuse(new NothingDemanded())),
        arguments(open, new OpenVisit(DEMAND), accept()),
        arguments(open, new OpenVisit(due(TODAY)), accept()),
        arguments(open, record(REPORT), made(REPORT)),
        arguments(open, record(report(HAPPENED, "ben")), made(report(HAPPENED, "ben"))),
        arguments(open, record(report(TODAY, "ben")), made(report(TODAY, "ben"))),
        arguments(
            open,
            record(report(HAPPENED.minusDays(1), "ben")),
            refuse(new BeforeTheEvent(HAPPENED))),
        arguments(open, record(report(TODAY.plusDays(1), "ben")), refuse(new InTheFuture(TODAY))),
        arguments(open, record(report(TODAY)), refuse(new NobodyVisited())),
        arguments(recorded, new OpenVisit(DEMAND), accept()),
        arguments(recorded, record(REPORT), accept()),
        arguments(
            recorded,
            record(report(TODAY, "ben")),
            refuse(new AlreadyRecorded(REPORT.visitedOn()))),
        arguments(new NotDemanded(), new Empty(), accept()),
        arguments(open, new Empty(), accept(new VisitEmptied("ada", "sz"))),
        arguments(recorded, new Empty(), accept(new VisitEmptied("ada", "sz"))),
        arguments(new Open(DEMAND.emptied()), new Empty(), accept()),
        arguments(new Open(DEMAND.emptied()), record(REPORT), refuse(new NothingDemanded())),
        arguments(new Recorded(DEMAND.emptied(), REPORT.emptied()), new Empty(), accept()));
  }

  @ParameterizedTest
  @MethodSource("everyStageAndCommand")
  void aVisitIsOpenedOnceAndRecordedOnce(
      Visit state, VisitCommand command, Decision<VisitEvent, VisitRefusal> expected) {
    assertThat(Visiting.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void aVisitIsOpenUntilItIsRecorded() {
    var open = Visiting.evolve(new NotDemanded(), new VisitOpened(DEMAND));

    assertThat(open).isEqualTo(new Open(DEMAND));
    assertThat(Visiting.evolve(open, new VisitRecorded("ada", "sz", REPORT)))
        .isEqualTo(new Recorded(DEMAND, REPORT));
  }

  @Test
  void whatWasToldIsGoneOnceTheMemberIsErasedAndTheVisitStillCounts() {
    var emptied = Visiting.evolve(new Recorded(DEMAND, REPORT), new VisitEmptied("ada", "sz"));
    assertThat(new VisitCodec().write(emptied).toString())
        .contains("ada", "ben", REPORT.visitedOn().toString())
        .doesNotContain("illness", "fruit");
    assertThat(new VisitCodec().erased(emptied)).isTrue();
    assertThat(Visiting.evolve(new Open(DEMAND), new VisitEmptied("ada", "sz")))
        .isEqualTo(new Open(DEMAND.emptied()));
  }

  static Stream<Arguments> impossibleHistories() {
    var recorded = new Recorded(DEMAND, REPORT);
    return Stream.of(
        arguments(new NotDemanded(), new VisitRecorded("ada", "sz", REPORT)),
        arguments(new Open(DEMAND), new VisitOpened(DEMAND)),
        arguments(recorded, new VisitOpened(DEMAND)),
        arguments(recorded, new VisitRecorded("ada", "sz", REPORT)));
  }

  @ParameterizedTest
  @MethodSource("impossibleHistories")
  void anImpossibleHistoryIsAnError(Visit state, VisitEvent event) {
    assertThatThrownBy(() -> Visiting.evolve(state, event))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("fruit");
  }

  private static Decision<VisitEvent, VisitRefusal> made(VisitReport report) {
    return accept(new VisitRecorded("ada", "sz", report));
  }

  private static RecordVisit record(VisitReport report) {
    return new RecordVisit(report, TODAY);
  }

  private static Demand due(LocalDate day) {
    return new Demand("l1", "ada", "sz", Optional.of(new Sealed("illness")), HAPPENED, day);
  }

  private static VisitReport report(LocalDate day, String... visitors) {
    return new VisitReport(
        day,
        List.of(visitors),
        Optional.of(new Sealed("fruit")),
        Optional.of(Money.yuan(200)),
        Optional.empty());
  }
}
