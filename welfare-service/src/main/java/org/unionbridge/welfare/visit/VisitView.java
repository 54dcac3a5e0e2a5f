package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;

/** A visit as it is shown. */
record VisitView(
    String id,
    long version,
    String stage,
    String lifeEventId,
    String memberId,
    String unionId,
    String cause,
    LocalDate happenedOn,
    LocalDate dueOn,
    Optional<ReportView> report) {

  /** How it went, as it is shown. */
  record ReportView(
      LocalDate visitedOn,
      List<String> visitors,
      Optional<String> gift,
      Optional<Money> money,
      Optional<String> note) {
    static ReportView of(VisitReport report) {
      return new ReportView(
          report.visitedOn(), report.visitors(), report.gift(), report.money(), report.note());
    }
  }

  static VisitView of(Stored<Visit> stored) {
    return switch (stored.state()) {
      case Open(var demand) -> of(stored, VisitCodec.OPEN, demand, Optional.empty());
      case Recorded(var demand, var report) ->
          of(stored, VisitCodec.RECORDED, demand, Optional.of(ReportView.of(report)));
      case NotDemanded _ -> throw new IllegalStateException(stored.id() + " was never demanded");
    };
  }

  private static VisitView of(
      Stored<Visit> stored, String stage, Demand demand, Optional<ReportView> report) {
    return new VisitView(
        stored.id(),
        stored.version(),
        stage,
        demand.lifeEventId(),
        demand.memberId(),
        demand.unionId(),
        demand.cause().code(),
        demand.happenedOn(),
        demand.dueOn(),
        report);
  }
}
