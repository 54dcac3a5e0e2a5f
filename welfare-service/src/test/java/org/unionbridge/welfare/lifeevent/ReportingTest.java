package org.unionbridge.welfare.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.lifeevent.ReportCommand.Empty;
import org.unionbridge.welfare.lifeevent.ReportCommand.Report;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventEmptied;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventReported;
import org.unionbridge.welfare.lifeevent.ReportRefusal.AlreadyReported;
import org.unionbridge.welfare.lifeevent.ReportRefusal.InTheFuture;
import org.unionbridge.welfare.lifeevent.ReportRefusal.MemberNotActive;
import org.unionbridge.welfare.lifeevent.ReportRefusal.TooLongAgo;

class ReportingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate EARLIEST = LocalDate.of(2025, 3, 1);
  private static final Occurrence ILLNESS = on(LocalDate.of(2026, 2, 27));

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        arguments(new Unreported(), report(ILLNESS), accept(new LifeEventReported(ILLNESS))),
        arguments(new Unreported(), report(on(TODAY)), accept(new LifeEventReported(on(TODAY)))),
        arguments(
            new Unreported(), report(on(EARLIEST)), accept(new LifeEventReported(on(EARLIEST)))),
        arguments(new Unreported(), report(on(TODAY.plusDays(1))), refuse(new InTheFuture(TODAY))),
        arguments(
            new Unreported(), report(on(EARLIEST.minusDays(1))), refuse(new TooLongAgo(EARLIEST))),
        arguments(
            new Unreported(), new Report(ILLNESS, false, EARLIEST), refuse(new MemberNotActive())),
        arguments(new Reported(ILLNESS), report(ILLNESS), accept()),
        arguments(new Reported(ILLNESS), new Report(ILLNESS, false, EARLIEST), accept()),
        arguments(new Reported(ILLNESS), report(on(TODAY)), refuse(new AlreadyReported())),
        arguments(new Unreported(), new Empty(), accept()),
        arguments(new Reported(ILLNESS), new Empty(), accept(new LifeEventEmptied("ada", "sz"))),
        arguments(new Reported(ILLNESS.emptied()), new Empty(), accept()),
        arguments(new Reported(ILLNESS.emptied()), report(ILLNESS), refuse(new AlreadyReported())));
  }

  @ParameterizedTest
  @MethodSource("everyStageAndCommand")
  void aLifeEventIsReportedOnceAndInTime(
      LifeEvent state, ReportCommand command, Decision<ReportEvent, ReportRefusal> expected) {
    assertThat(Reporting.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void whatIsReportedIsKept() {
    assertThat(Reporting.evolve(new Unreported(), new LifeEventReported(ILLNESS)))
        .isEqualTo(new Reported(ILLNESS));
  }

  @Test
  void whatWasToldIsGoneOnceTheMemberIsErased() {
    var emptied = Reporting.evolve(new Reported(ILLNESS), new LifeEventEmptied("ada", "sz"));
    assertThat(new LifeEventCodec().write(emptied).toString())
        .contains("ada")
        .doesNotContain("illness", "note\":{");
    assertThat(new LifeEventCodec().erased(emptied)).isTrue();
    assertThat(new LifeEventCodec().erased(new Reported(ILLNESS))).isFalse();
  }

  @Test
  void aSecondReportIsAnImpossibleHistory() {
    assertThatThrownBy(
            () -> Reporting.evolve(new Reported(ILLNESS), new LifeEventReported(ILLNESS)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Report report(Occurrence occurrence) {
    return new Report(occurrence, true, EARLIEST);
  }

  private static Occurrence on(LocalDate day) {
    return new Occurrence(
        "ada",
        "sz",
        Optional.of(new Sealed("illness")),
        day,
        TODAY,
        Optional.of(new Sealed("note")));
  }
}
